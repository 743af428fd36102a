using Parley.Ledgers;
using Parley.Text.JsonFiles;

namespace Parley.Exports;

/// <summary>Writes entries of a ledger as JSON Lines: what each says in words, and the hashes that chain them.</summary>
public static class EntryLines
{
    /// <summary>Writes one.</summary>
    public static void Write(TextWriter output, Entry entry)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(entry);
        output.Write(JsonText.Line(json =>
        {
            json.WriteString("type", "entry");
            json.WriteNumber("number", entry.Number);
            json.WriteString("at", entry.At.UtcDateTime);
            json.WriteString("by", entry.By);
            json.WriteString("kind", EntryWords.KindOf(entry));
            json.WriteString("article", entry.About?.Value);
            json.WriteString("says", JsonText.WellFormed(EntryWords.Of(entry)));
            json.WriteString("bodyHash", entry.BodyHash);
            json.WriteString("hash", entry.Hash);
        }));
    }
}
