using System.Formats.Tar;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using Parley.Text;

namespace Parley.Scores.Tests;

/// <summary>A time expression that annotators marked.</summary>
internal sealed record GoldTime(TextSpan Span, string Type, string Value);

/// <summary>One article of TempEval-3's training corpus with its time expressions, the day it was written left out of them.</summary>
internal sealed record TimeMlDocument(string Corpus, string Name, string Text, DateOnly Created, IReadOnlyList<GoldTime> Gold)
{
    /// <summary>The articles of TimeBank and AQUAINT in the archive, by name.</summary>
    public static IReadOnlyList<TimeMlDocument> Read(string archive)
    {
        using var tar = new TarReader(new GZipStream(File.OpenRead(archive), CompressionMode.Decompress));
        var documents = new List<TimeMlDocument>();
        while (tar.GetNextEntry(copyData: true) is { } entry)
        {
            var name = Path.GetFileName(entry.Name);
            if (entry.DataStream is { } stream && name.EndsWith(".tml", StringComparison.Ordinal) && !name.StartsWith("._", StringComparison.Ordinal))
            {
                documents.Add(Parse(Path.GetFileName(Path.GetDirectoryName(entry.Name)) ?? "", name, XDocument.Load(stream, LoadOptions.PreserveWhitespace)));
            }
        }

        return [.. documents.OrderBy(document => document.Name, StringComparer.Ordinal)];
    }

    private static TimeMlDocument Parse(string corpus, string name, XDocument xml)
    {
        var created = xml.Descendants("TIMEX3").First(timex => timex.Attribute("functionInDocument")?.Value == "CREATION_TIME").Attribute("value")?.Value ?? "";
        var body = xml.Descendants("TEXT").Single();
        var text = new StringBuilder();
        var gold = new List<GoldTime>();
        Append(body, text, gold);
        return new TimeMlDocument(corpus, name, text.ToString(), DateOnly.ParseExact(created[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture), gold);
    }

    private static void Append(XElement element, StringBuilder text, List<GoldTime> gold)
    {
        var start = text.Length;
        foreach (var node in element.Nodes())
        {
            if (node is XText words)
            {
                text.Append(words.Value);
            }
            else if (node is XElement inner)
            {
                Append(inner, text, gold);
            }
        }

        if (element.Name == "TIMEX3")
        {
            gold.Add(new GoldTime(new TextSpan(start, text.Length), element.Attribute("type")?.Value ?? "", element.Attribute("value")?.Value ?? ""));
        }
    }
}
