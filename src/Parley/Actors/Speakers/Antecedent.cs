using Parley.Actors.Books;

namespace Parley.Actors.Speakers;

/// <summary>Whom a pronoun or nominal points back to, or why nobody was chosen.</summary>
/// <param name="Entry">The actor, or null.</param>
/// <param name="Reason">Why nobody was chosen, as a sentence; null when somebody was.</param>
/// <param name="Candidates">Who else it may be, likeliest first.</param>
internal sealed record Antecedent(BookEntry? Entry, string? Reason, IReadOnlyList<BookEntry> Candidates)
{
    /// <summary>Somebody was found.</summary>
    public static Antecedent Of(BookEntry entry) => new(entry, null, []);

    /// <summary>Nobody was, for a reason.</summary>
    public static Antecedent None(string reason, params IReadOnlyList<BookEntry> candidates) => new(null, reason, candidates);
}
