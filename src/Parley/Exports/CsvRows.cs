namespace Parley.Exports;

/// <summary>Rows of CSV (RFC 4180). Cells that a spreadsheet would take for a formula begin with an apostrophe.</summary>
internal static class CsvRows
{
    /// <summary>Writes one row.</summary>
    public static void Write(TextWriter output, params ReadOnlySpan<string?> cells)
    {
        for (var index = 0; index < cells.Length; index++)
        {
            output.Write(index == 0 ? "" : ",");
            output.Write(Cell(cells[index] ?? ""));
        }

        output.Write("\r\n");
    }

    private static string Cell(string value)
    {
        var guarded = value.Length > 0 && value[0] is '=' or '+' or '-' or '@' or '\t' or '\r' ? "'" + value : value;
        return guarded.AsSpan().IndexOfAny(",\"\r\n") >= 0 ? $"\"{guarded.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : guarded;
    }
}
