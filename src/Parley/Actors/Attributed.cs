using System.Text.Json.Serialization;
using Parley.Statements;

namespace Parley.Actors;

/// <summary>A statement and whom its speaker's words name.</summary>
/// <param name="Statement">The statement.</param>
/// <param name="Actor">Whom its speaker's words name; for a narrated one, whom the words name that tell who acted.</param>
public sealed record Attributed(Statement Statement, ActorResolution Actor)
{
    /// <summary>Whom the words of its paragraphs name, in reading order; names that mean a place are not among them.</summary>
    public IReadOnlyList<NamedActor> Names { get; init; } = [];

    /// <summary>Whom the words of the whole article name, likewise: the same list for all statements of an article.</summary>
    /// <remarks>Left out of a ledger's entries, which would hold it once a statement: only coding reads it, and works it out again.</remarks>
    [JsonIgnore]
    public IReadOnlyList<NamedActor> ArticleNames { get; init; } = [];
}
