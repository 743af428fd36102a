namespace Parley.Actors.Casts;

/// <summary>Finds the actors and parties of a cast; built once, then only read, by several threads if need be.</summary>
/// <remarks>
/// Names and aliases are the same when they differ only in "the" before them, in white space, in the form of apostrophes, and, unless the
/// name is one word of up to five characters, in case: "May" is not "may". Of two entries with one name, which a file cannot have, the first is found.
/// </remarks>
public sealed class CastIndex
{
    private readonly Dictionary<ActorId, CastActor> byId = [];
    private readonly Dictionary<string, CastActor> byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, CastParty> parties = new(StringComparer.Ordinal);

    /// <summary>Prepares to find what a cast holds.</summary>
    public CastIndex(Cast cast)
    {
        ArgumentNullException.ThrowIfNull(cast);
        Cast = cast;
        foreach (var actor in cast.Actors)
        {
            byId.TryAdd(actor.Id, actor);
            foreach (var name in actor.Aliases.Prepend(actor.Name))
            {
                byName.TryAdd(NameKey.Of(name), actor);
            }
        }

        foreach (var party in cast.Parties)
        {
            foreach (var name in party.Aliases.Prepend(party.Name))
            {
                parties.TryAdd(NameKey.Of(name), party);
            }
        }
    }

    public Cast Cast { get; }

    /// <summary>The actor with an id, or null when there is none.</summary>
    public CastActor? WithId(ActorId id) => byId.GetValueOrDefault(id);

    /// <summary>The actor with this name or alias, or null when there is none.</summary>
    public CastActor? Named(string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return byName.GetValueOrDefault(NameKey.Of(words));
    }

    /// <summary>The party with this name or alias, or null when there is none.</summary>
    public CastParty? PartyNamed(string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return parties.GetValueOrDefault(NameKey.Of(words));
    }

    /// <summary>The role an actor holds on a day: of several the one that began last, of those the first listed; null when it holds none.</summary>
    /// <param name="actor">Whose.</param>
    /// <param name="day">The day, or null when it is not known: then a role that has not ended.</param>
    public static CastRole? RoleOn(CastActor actor, DateOnly? day) => RolesOn(actor, day).FirstOrDefault();

    /// <summary>The side an actor speaks for on a day: that of the role it holds then, else its own; null when neither is known.</summary>
    /// <param name="actor">Whose.</param>
    /// <param name="day">The day, or null when it is not known: then a role that has not ended counts.</param>
    public static string? PartyOn(CastActor actor, DateOnly? day)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return RolesOn(actor, day).Select(role => role.Party).FirstOrDefault(party => party is not null) ?? actor.Party;
    }

    private static IEnumerable<CastRole> RolesOn(CastActor actor, DateOnly? day)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return actor.Roles.Where(role => role.IsHeldOn(day)).OrderByDescending(role => role.From ?? DateOnly.MinValue);
    }
}
