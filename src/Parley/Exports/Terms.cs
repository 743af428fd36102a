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
}
