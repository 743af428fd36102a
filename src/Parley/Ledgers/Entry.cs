using Parley.Articles;

namespace Parley.Ledgers;

/// <summary>One line of a ledger's history. It is never changed; only its body may be removed, when its article is forgotten.</summary>
/// <param name="Number">Its place, counted from 1 without gaps.</param>
/// <param name="At">When it was added, in universal time.</param>
/// <param name="By">Who added it: a person's name, or "parley".</param>
/// <param name="Kind">What it tells.</param>
/// <param name="About">The article it is about; null for none.</param>
/// <param name="BodyHash">The SHA-256 of its body's JSON, in hexadecimal digits.</param>
/// <param name="Hash">The SHA-256 that chains it to the entry before (<see cref="EntryChain"/>), in hexadecimal digits.</param>
public sealed record Entry(long Number, DateTimeOffset At, string By, EntryKind Kind, ArticleId? About, string BodyHash, string Hash)
{
    /// <summary>Who adds what the program makes.</summary>
    public const string Program = "parley";

    /// <summary>What it says; null when its article was forgotten.</summary>
    public EntryBody? Body { get; init; }
}
