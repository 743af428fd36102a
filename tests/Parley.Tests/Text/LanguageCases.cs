using System.IO.Compression;
using System.Text.Json;
using Parley.Text;

namespace Parley.Tests.Text;

public sealed record LanguageCase(string Name, string Language, string Text)
{
    public override string ToString() => Name;
}

public sealed class LanguageCases
{
    private const string News = "/work/shared/data/polnear/polnear-dev.jsonl.gz";

    public static IEnumerable<TheoryDataRow<LanguageCase>> All => CaseFile.Rows<LanguageCase>("languages.json", one => one.Name);

    [Theory]
    [MemberData(nameof(All))]
    public void Guesses_the_language(LanguageCase one) => Assert.Equal(one.Language, LanguageGuess.Of(one.Text));

    [Fact]
    public void Never_takes_English_news_for_another_language()
    {
        Assert.SkipUnless(File.Exists(News), $"needs {News}");
        using var lines = new StreamReader(new GZipStream(File.OpenRead(News), CompressionMode.Decompress));

        var guesses = new List<(string Language, string Beginning)>();
        while (lines.ReadLine() is { } line)
        {
            using var article = JsonDocument.Parse(line);
            var text = article.RootElement.GetProperty("text").GetString()!;
            guesses.Add((LanguageGuess.Of(text), "the whole article"));
            guesses.AddRange(text.Split('\n').Select(paragraph => (LanguageGuess.Of(paragraph), paragraph)));
        }

        Assert.NotEmpty(guesses);
        Assert.DoesNotContain(guesses, guess => guess.Language is not ("en" or "und"));
    }
}
