namespace Parley.Actors.Casts;

/// <summary>One actor of a cast.</summary>
/// <param name="Id">Its id in every article.</param>
/// <param name="Name">Its full name, without title.</param>
/// <param name="Kind">What it is.</param>
public sealed record CastActor(ActorId Id, string Name, ActorKind Kind)
{
    /// <summary>Other words that mean this actor and nobody else in this negotiation.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>The side it speaks for when no role says otherwise.</summary>
    public string? Party { get; init; }

    /// <summary>"male", "female" or null: which pronouns may mean it.</summary>
    public string? Gender { get; init; }

    /// <summary>What it is or was, with the days from and to which.</summary>
    public IReadOnlyList<CastRole> Roles { get; init; } = [];
}
