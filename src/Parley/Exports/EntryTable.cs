using System.Globalization;
using Parley.Ledgers;

namespace Parley.Exports;

/// <summary>Writes entries of a ledger for reading: a line with number, time, name and kind each, and what it says below.</summary>
public static class EntryTable
{
    private const int Width = 73;

    /// <summary>Writes one.</summary>
    public static void Write(TextWriter output, Entry entry)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(entry);
        output.Write(string.Create(CultureInfo.InvariantCulture, $"{entry.Number,5}  {entry.At:yyyy-MM-dd HH:mm:ss}  {entry.By} · {KindOf(entry.Kind)}{(entry.About is { } article ? $" · {article}" : "")}\n"));
        foreach (var line in TextLines.Wrap(EntryWords.Of(entry), Width))
        {
            output.Write($"       {line}\n");
        }
    }

    private static string KindOf(EntryKind kind) => kind switch
    {
        EntryKind.ArticleAdded => "article added",
        EntryKind.ArticleRead => "article read",
        EntryKind.CastSet => "cast set",
        EntryKind.CodebookSet => "codebook set",
        EntryKind.Reviewed => "reviewed",
        EntryKind.ArticleForgotten => "article forgotten",
        EntryKind.Undone => "undone",
        _ => kind.ToString(),
    };
}
