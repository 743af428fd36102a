using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;
using Parley.Articles;

namespace Parley.Exports;

/// <summary>How values are written in every format: the words of <c>docs/words.md</c>, ISO days, plain numbers.</summary>
internal static class Terms
{
    /// <summary>A closed list's value in camel case: "pullQuote", "fileName", "said".</summary>
    public static string Of<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    public static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Where the publication day comes from, for people.</summary>
    public static string DayFrom(PublishedFrom from) => from switch
    {
        PublishedFrom.Option => "given",
        PublishedFrom.Article => "from the article's data",
        PublishedFrom.FileName => "from the file's name",
        PublishedFrom.Dateline => "from the dateline",
        _ => "not known",
    };

    /// <summary>A confidence with two digits.</summary>
    public static string Confidence(double value) => value.ToString("0.00", CultureInfo.InvariantCulture);

    /// <summary>Text that has a UTF-8 form: a lone surrogate is written as U+FFFD, one unit for one, so that offsets still count.</summary>
    [return: NotNullIfNotNull(nameof(text))]
    public static string? WellFormed(string? text)
    {
        if (text is null || !text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF'))
        {
            return text;
        }

        return string.Create(text.Length, text, static (target, source) =>
        {
            for (var index = 0; index < source.Length; index++)
            {
                var isPair = char.IsHighSurrogate(source[index]) && index + 1 < source.Length && char.IsLowSurrogate(source[index + 1]);
                target[index] = isPair || !char.IsSurrogate(source[index]) ? source[index] : '\uFFFD';
                if (isPair)
                {
                    target[++index] = source[index];
                }
            }
        });
    }
}
