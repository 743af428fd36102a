namespace Parley.Actors;

/// <summary>Someone who speaks, decides or wants: a person, state, office, organisation, group or described source.</summary>
/// <param name="Id">Stable across articles.</param>
/// <param name="Name">The fullest form in the article or the cast, without title; a described source's own words.</param>
/// <param name="Kind">What it is.</param>
public sealed record Actor(ActorId Id, string Name, ActorKind Kind)
{
    /// <summary>Title, office or description as the article gives it ("Kremlin spokesman"); null when it gives none.</summary>
    public string? Role { get; init; }

    /// <summary>The side it speaks for: a state by its common English name, a body by its usual name; null when not known.</summary>
    public string? Party { get; init; }

    /// <summary>How many people a described source is said to be; null when the words do not tell.</summary>
    public int? Count { get; init; }

    /// <summary>Those who speak together, when there are several; else empty.</summary>
    public IReadOnlyList<Actor> Members { get; init; } = [];

    /// <summary>Several actors as one: names joined by "and", and parties likewise when they differ.</summary>
    /// <param name="members">At least two.</param>
    public static Actor Together(IReadOnlyList<Actor> members)
    {
        ArgumentNullException.ThrowIfNull(members);
        var parties = members.Select(member => member.Party).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        var name = Joined([.. members.Select(member => member.Name)]);
        return new Actor(ActorId.Of(name), name, ActorKind.Group) { Party = parties.Count == 0 ? null : Joined(parties), Members = members };
    }

    private static string Joined(List<string> names) =>
        names.Count == 1 ? names[0] : $"{string.Join(", ", names.Take(names.Count - 1))} and {names[^1]}";
}
