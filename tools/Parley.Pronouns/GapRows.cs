using System.Globalization;
using System.IO.Compression;
using Parley.Text;

namespace Parley.Pronouns;

/// <summary>Reads a file of GAP (Webster et al. 2018).</summary>
public static class GapRows
{
    /// <summary>How many folds the pages are dealt into.</summary>
    public const int Folds = 5;

    /// <summary>The rows of a file in its order.</summary>
    public static IReadOnlyList<GapRow> Read(string path)
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        reader.ReadLine();
        var pages = new Dictionary<string, int>();
        var rows = new List<GapRow>();
        while (reader.ReadLine() is { } line)
        {
            var fields = line.Split('\t');
            if (!pages.TryGetValue(fields[10], out var page))
            {
                pages[fields[10]] = page = pages.Count;
            }

            var meant = fields[6] == "TRUE" ? 0 : fields[9] == "TRUE" ? 1 : 2;
            rows.Add(new GapRow(Mended(fields[1]), SpanAt(fields, 2), [SpanAt(fields, 4), SpanAt(fields, 7)], meant, page % Folds));
        }

        return rows;
    }

    private static TextSpan SpanAt(string[] fields, int field)
    {
        var start = int.Parse(fields[field + 1], CultureInfo.InvariantCulture);
        return new TextSpan(start, start + fields[field].Length);
    }

    /// <summary>The text as it was printed: GAP writes quotation marks and dashes as two characters, and letters with accents as '*'.</summary>
    private static string Mended(string text)
    {
        var mended = text.ToCharArray();
        for (var index = 0; index + 1 < mended.Length; index++)
        {
            switch (mended[index], mended[index + 1])
            {
                case ('`', '`'):
                    (mended[index], mended[index + 1]) = (' ', '“');
                    break;
                case ('\'', '\''):
                    (mended[index], mended[index + 1]) = OpensAt(text, index) ? (' ', '“') : ('”', ' ');
                    break;
                case ('-', '-'):
                    (mended[index], mended[index + 1]) = (' ', '–');
                    break;
                case ('*', _) when index > 0 && char.IsLetter(mended[index - 1]):
                    mended[index] = 'a';
                    break;
                case ('*', var next) when char.IsLower(next):
                    mended[index] = 'A';
                    break;
            }
        }

        return new string(mended);
    }

    private static bool OpensAt(string text, int index) =>
        (index == 0 || text[index - 1] == ' ') && index + 2 < text.Length && char.IsLetter(text[index + 2]);
}
