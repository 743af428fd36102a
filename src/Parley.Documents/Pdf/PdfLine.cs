using System.Text;

namespace Parley.Documents.Pdf;

/// <summary>Words of a column that stand on one line, from left to right.</summary>
internal sealed class PdfLine
{
    private PdfLine(IReadOnlyList<PdfWord> words) => Words = words;

    public IReadOnlyList<PdfWord> Words { get; }

    public double Left => Words[0].Left;

    public double Right => Words[^1].Right;

    public double Baseline => Words[0].Baseline;

    /// <summary>The size of most of its letters' type, in points.</summary>
    public double Size => Words.GroupBy(word => Math.Round(word.Size, 1)).MaxBy(group => group.Sum(word => word.Text.Length))!.Key;

    /// <summary>Its words with blanks between them.</summary>
    public string Text
    {
        get
        {
            var text = new StringBuilder();
            foreach (var (index, word) in Words.Index())
            {
                text.Append(index == 0 || IsHyphenOf(word, Words[index - 1]) ? string.Empty : " ").Append(word.Text);
            }

            return text.ToString();
        }
    }

    /// <summary>The lines that words make, from the top. Raised and lowered words belong to the line whose height they share.</summary>
    public static List<PdfLine> Of(IEnumerable<PdfWord> words)
    {
        var lines = new List<List<PdfWord>>();
        foreach (var word in words.OrderByDescending(word => word.Baseline).ThenBy(word => word.Left))
        {
            if (lines.Count > 0 && lines[^1][0].Baseline - word.Baseline < Math.Max(word.Size, lines[^1][0].Size) * 0.4)
            {
                lines[^1].Add(word);
            }
            else
            {
                lines.Add([word]);
            }
        }

        return [.. lines.Select(line => new PdfLine([.. line.OrderBy(word => word.Left)]))];
    }

    // The hyphen of a parted word is printed apart from it.
    private static bool IsHyphenOf(PdfWord hyphen, PdfWord word) => hyphen.Text.All(letter => letter is '-' or '\u2010' or '\u00ad') && hyphen.Left - word.Right < word.Size * 0.15;
}
