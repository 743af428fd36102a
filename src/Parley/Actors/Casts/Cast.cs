namespace Parley.Actors.Casts;

/// <summary>The actors of one negotiation as its analyst knows them: overrides and adds to what articles and tables tell.</summary>
/// <param name="Actors">Each with an id of its own.</param>
/// <param name="Parties">The sides, each with a name of its own.</param>
public sealed record Cast(IReadOnlyList<CastActor> Actors, IReadOnlyList<CastParty> Parties)
{
    /// <summary>Nobody.</summary>
    public static Cast Empty { get; } = new([], []);
}
