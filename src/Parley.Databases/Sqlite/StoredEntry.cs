using System.Globalization;
using Parley.Articles;
using Parley.Databases.Rows;
using Parley.Ledgers;
using Parley.Ledgers.Json;

namespace Parley.Databases.Sqlite;

/// <summary>An entry as it lies in the file, with its body's bytes; null when they were removed.</summary>
internal sealed record StoredEntry(EntryRow Row, byte[]? Deflated)
{
    /// <summary>The entry without its body.</summary>
    /// <exception cref="UnusableLedgerException">Its time or its kind is none.</exception>
    public Entry ToEntry() =>
        DateTimeOffset.TryParseExact(Row.At, "O", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at) && Enum.TryParse<EntryKind>(Row.Kind, out var kind)
            ? new Entry(Row.Number, at, Row.By, kind, Row.Article is null ? null : new ArticleId(Row.Article), Row.BodyHash, Row.Hash)
            : throw new UnusableLedgerException($"entry {Row.Number}: its time '{Row.At}' or its kind '{Row.Kind}' is none");

    /// <summary>The body's JSON; null when it was removed.</summary>
    /// <exception cref="UnusableLedgerException">Its bytes are damaged.</exception>
    public byte[]? Json() => Deflated is null ? null : BodyBytes.Unpack(Row.Number, Deflated);

    /// <summary>The entry with its body.</summary>
    /// <exception cref="UnusableLedgerException">It is damaged.</exception>
    public Entry ToEntryWithBody()
    {
        var entry = ToEntry();
        return Json() is { } json ? entry with { Body = BodyJson.Read(entry.Number, entry.Kind, json) } : entry;
    }
}
