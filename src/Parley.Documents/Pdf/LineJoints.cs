using System.Text;
using System.Text.RegularExpressions;

namespace Parley.Documents.Pdf;

/// <summary>Joins the lines of a paragraph to running text, words that were parted at a line's end made whole.</summary>
/// <remarks>
/// A hyphen at a line's end stays when the word stands with one elsewhere in the text, when its first part usually has one
/// (<c>compound-firsts.txt</c>) or is a number, or when a capital or a digit follows; else the printer put it there.
/// </remarks>
internal sealed partial class LineJoints
{
    private static readonly HashSet<string> CompoundFirsts = ReadFirsts();

    private readonly HashSet<string> hyphened;
    private readonly HashSet<string> whole;

    /// <summary>Knows the words of a text.</summary>
    public LineJoints(IEnumerable<PdfLine> lines)
    {
        var words = lines.SelectMany(line => WordsOf(line.Text)).ToArray();
        hyphened = words.Where(word => word.Contains('-', StringComparison.Ordinal)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        whole = words.ToHashSet(StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>A paragraph's running text.</summary>
    public string Join(PdfParagraph paragraph)
    {
        var text = new StringBuilder(paragraph.Lines[0].Text);
        foreach (var line in paragraph.Lines.Skip(1))
        {
            var next = line.Text;
            var last = text[^1];
            if (last == '\u00ad')
            {
                text.Length--;
            }
            else if (last is '-' or '\u2010' && text.Length > 1 && char.IsLetterOrDigit(text[^2]))
            {
                if (IsPrinters(LastWord(text.ToString(0, text.Length - 1)), FirstWord(next)))
                {
                    text.Length--;
                }
                else
                {
                    text[^1] = '-';
                }
            }
            else if (last is not ('—' or '/') || char.IsWhiteSpace(text[^Math.Min(2, text.Length)]))
            {
                text.Append(' ');
            }

            text.Append(next);
        }

        return text.ToString();
    }

    private bool IsPrinters(string first, string second) =>
        second.Length > 0 && char.IsLower(second[0]) && first.Length > 0 && !char.IsDigit(first[^1])
        && (whole.Contains(first + second) || (!hyphened.Contains($"{first}-{second}") && !CompoundFirsts.Contains(first.ToLowerInvariant())));

    private static string LastWord(string text) => Ending().Match(text).Value;

    private static string FirstWord(string text) => Opening().Match(text).Value;

    private static IEnumerable<string> WordsOf(string text) => Word().Matches(text).Select(match => match.Value);

    private static HashSet<string> ReadFirsts()
    {
        using var stream = typeof(LineJoints).Assembly.GetManifestResourceStream("compound-firsts.txt") ?? throw new InvalidOperationException("compound-firsts.txt is not embedded.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0 && line[0] != '#').ToHashSet();
    }

    [GeneratedRegex("""[\p{L}\p{Nd}'’]+$""")]
    private static partial Regex Ending();

    [GeneratedRegex("""^[\p{L}\p{Nd}'’]+""")]
    private static partial Regex Opening();

    [GeneratedRegex("""[\p{L}\p{Nd}'’]+(?:-[\p{L}\p{Nd}'’]+)*""")]
    private static partial Regex Word();
}
