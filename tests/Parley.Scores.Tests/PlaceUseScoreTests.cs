using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;
using Parley.Actors.Metonyms;
using Parley.Text;

namespace Parley.Scores.Tests;

/// <summary>Place or not on the training part of ReLocaR: 1,026 sentences of an encyclopedia, one name each, half of them no places.</summary>
/// <remarks>
/// No word or weight is learned from it. While the rules were written, kinds of error were looked up in its odd samples only; the even ones
/// were never read, so their figure is the one that says how the rules do on sentences nobody wrote them for.
/// </remarks>
public sealed class PlaceUseScoreTests
{
    [Fact]
    public void Places_are_told_from_governments_teams_and_peoples()
    {
        var samples = Samples(Repository.Shared("data/metonymy/relocar-train.xml.gz")).ToList();

        var right = samples.Select(IsRight).ToList();

        var (odd, even, all) = (Percent(right.Where((_, index) => index % 2 == 0)), Percent(right.Where((_, index) => index % 2 == 1)), Percent(right));
        TestContext.Current.SendDiagnosticMessage($"ReLocaR train: {all:F1} % right of {samples.Count} (odd samples {odd:F1} %, even, unread {even:F1} %)");
        Assert.Equal(1026, samples.Count);
        Assert.True(all >= 84, $"{all:F1} % is below the floor.");
        Assert.True(even >= 83, $"{even:F1} % of the unread half is below the floor.");
    }

    private static bool IsRight((string Text, TextSpan Name, string Reading) sample) =>
        PlaceUses.Of(sample.Text, sample.Name, new TextSpan(0, sample.Text.Length)) == (sample.Reading == "met" ? PlaceUse.Actor : PlaceUse.Place);

    private static double Percent(IEnumerable<bool> right) => 100 * right.Average(one => one ? 1.0 : 0.0);

    private static IEnumerable<(string Text, TextSpan Name, string Reading)> Samples(string file)
    {
        using var unpacked = new GZipStream(File.OpenRead(file), CompressionMode.Decompress);
        using var reader = XmlReader.Create(unpacked, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
        foreach (var sample in XDocument.Load(reader, LoadOptions.PreserveWhitespace).Descendants("sample"))
        {
            var name = sample.Element("loc") ?? throw new InvalidDataException("A sample has no name.");
            var start = name.NodesBeforeSelf().OfType<XText>().Sum(text => text.Value.Length);
            yield return (sample.Value, new TextSpan(start, start + name.Value.Length), name.Attribute("reading")?.Value ?? "");
        }
    }
}
