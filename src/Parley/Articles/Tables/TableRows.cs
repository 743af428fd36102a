using System.Text;

namespace Parley.Articles.Tables;

/// <summary>Reads the rows of a table in text (RFC 4180): cells between delimiters, in quotation marks where they hold one.</summary>
internal sealed class TableRows(string text, char delimiter, string place)
{
    private static readonly char[] Delimiters = [',', ';', '\t', '|'];

    private int at;
    private int line = 1;

    /// <summary>The delimiter of a table: the one that "sep=" on its first line names, else the one that cuts its header into most known columns, then most columns.</summary>
    public static char DelimiterOf(string text, TableColumns columns)
    {
        if (SeparatorLine(text) is { } told)
        {
            return told;
        }

        return Delimiters
            .Select(delimiter => (Delimiter: delimiter, Header: new TableHeader(FirstOf(text, delimiter), columns)))
            .OrderByDescending(candidate => candidate.Header.Known)
            .ThenByDescending(candidate => candidate.Header.Cells.Count)
            .First().Delimiter;
    }

    /// <summary>The cells of the first row; none when the text is blank or its first row never ends.</summary>
    public static IReadOnlyList<string> FirstOf(string text, char delimiter)
    {
        try
        {
            return new TableRows(text, delimiter, string.Empty).All().FirstOrDefault().Cells ?? [];
        }
        catch (UnreadableArticleException)
        {
            return [];
        }
    }

    /// <summary>The rows with the lines on which they begin, from 1, blank ones left out.</summary>
    /// <exception cref="UnreadableArticleException">A quotation mark is never closed.</exception>
    public IEnumerable<(int Line, IReadOnlyList<string> Cells)> All()
    {
        if (SeparatorLine(text) is not null)
        {
            EndLine(text.IndexOfAny(['\r', '\n']) is var end and >= 0 ? end : text.Length);
        }

        while (at < text.Length)
        {
            var start = line;
            var cells = NextRow();
            if (cells.Any(cell => !string.IsNullOrWhiteSpace(cell)))
            {
                yield return (start, cells);
            }
        }
    }

    // Excel writes "sep=;" above some tables.
    private static char? SeparatorLine(string text) =>
        text.Length > 5 && text.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) && text[5] is '\r' or '\n' ? text[4] : null;

    private List<string> NextRow()
    {
        var cells = new List<string>();
        while (true)
        {
            cells.Add(NextCell());
            if (at < text.Length && text[at] == delimiter)
            {
                at++;
                continue;
            }

            EndLine(at);
            return cells;
        }
    }

    private string NextCell()
    {
        if (at >= text.Length || text[at] != '"')
        {
            return Plain();
        }

        var cell = new StringBuilder();
        var opened = line;
        at++;
        while (at < text.Length)
        {
            var mark = text.IndexOf('"', at);
            if (mark < 0)
            {
                break;
            }

            cell.Append(text, at, mark - at);
            line += LinesIn(text.AsSpan(at, mark - at));
            at = mark + 1;
            if (at >= text.Length || text[at] != '"')
            {
                // What follows a closing mark belongs to the cell: programs that write marks without doubling them mean that.
                return cell.Append(Plain()).ToString();
            }

            cell.Append('"');
            at++;
        }

        throw new UnreadableArticleException(place, $"the quotation mark that opens a cell in line {opened} is never closed");
    }

    private string Plain()
    {
        var end = text.AsSpan(at).IndexOfAny(delimiter, '\r', '\n') is var length and >= 0 ? at + length : text.Length;
        var cell = text[at..end];
        at = end;
        return cell;
    }

    private void EndLine(int end)
    {
        at = end;
        if (at < text.Length)
        {
            at += text.AsSpan(at).StartsWith("\r\n") ? 2 : 1;
            line++;
        }
    }

    private static int LinesIn(ReadOnlySpan<char> cell) => cell.Count('\n') + cell.Count('\r') - cell.Count("\r\n");
}
