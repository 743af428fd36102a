using System.IO.Compression;
using System.Text.Json;
using Parley.Articles;
using Parley.Testing;
using Parley.Text;

namespace Parley.Tests.Articles;

/// <summary>On hand-annotated news, hardly a statement lies in a block that yields none.</summary>
public sealed class BlocksOnNewsTests
{
    private const double MostLost = 0.003;

    [Theory]
    [InlineData("/work/shared/data/polnear/polnear-dev.jsonl.gz")]
    [InlineData("/work/shared/data/polnear/polnear-train.jsonl.gz")]
    public void Attributions_are_not_lost_in_captions_bylines_links_or_boilerplate(string file)
    {
        Assert.SkipUnless(File.Exists(file), $"needs {file}");
        using var lines = new StreamReader(new GZipStream(File.OpenRead(file), CompressionMode.Decompress));

        var (all, lost) = (0, 0);
        while (lines.ReadLine() is { } line)
        {
            using var json = JsonDocument.Parse(line);
            var text = json.RootElement.GetProperty("text").GetString()!;
            var article = ArticleBuilder.FromText("news.txt", text);
            var silent = article.Blocks
                .Where(block => block.Kind is BlockKind.Caption or BlockKind.Byline or BlockKind.RelatedLinks or BlockKind.Boilerplate)
                .Select(block => block.Span).ToArray();
            foreach (var attribution in Attributions(json.RootElement, Units(text)))
            {
                all++;
                lost += attribution.Any(part => silent.Any(block => block.Overlaps(part))) ? 1 : 0;
            }
        }

        Assert.InRange(all, 1000, int.MaxValue);
        Assert.True(lost <= all * MostLost, $"{lost} of {all} attributions are lost");
    }

    private static IEnumerable<TextSpan[]> Attributions(JsonElement article, int[] units) =>
        from relation in article.GetProperty("annotations")[0].GetProperty("relations").EnumerateArray()
        select relation.GetProperty("cue").EnumerateArray().Concat(relation.GetProperty("content").EnumerateArray())
            .Select(part => new TextSpan(units[part[0].GetInt32()], units[part[1].GetInt32()])).ToArray();

    // The corpus counts code points, Parley UTF-16 units.
    private static int[] Units(string text)
    {
        var units = new List<int>();
        var unit = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            units.Add(unit);
            unit += rune.Utf16SequenceLength;
        }

        units.Add(unit);
        return [.. units];
    }
}
