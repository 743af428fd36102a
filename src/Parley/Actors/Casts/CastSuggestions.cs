using System.Text;

namespace Parley.Actors.Casts;

/// <summary>Proposes entries for the actors that articles name and a cast does not.</summary>
/// <remarks>
/// The proposal is a cast that can be read as it stands. It depends on what was seen and not on its order: the most frequent form wins,
/// of equally frequent ones the first in ordinal order.
/// </remarks>
public static class CastSuggestions
{
    /// <summary>Those that an entry is of use for: states and governments are known by name, and described sources are nobody twice.</summary>
    private static readonly HashSet<ActorKind> Kinds =
    [
        ActorKind.Person, ActorKind.IntergovernmentalOrganisation, ActorKind.Bloc, ActorKind.ArmedGroup, ActorKind.PoliticalParty, ActorKind.Union,
        ActorKind.Company, ActorKind.Media, ActorKind.Organisation, ActorKind.Group,
    ];

    /// <summary>Persons, organisations and groups that the cast does not hold, those of most statements first, and the parties they name.</summary>
    public static Cast Of(IEnumerable<SeenActor> seen, CastIndex present)
    {
        ArgumentNullException.ThrowIfNull(seen);
        ArgumentNullException.ThrowIfNull(present);
        var entries = seen
            .SelectMany(EachOf)
            .Where(one => IsNew(one.Actor, present))
            .GroupBy(one => one.Actor.Id)
            .Select(group => (Count: group.Count(), Entry: EntryOf(group.Key, [.. group])))
            .OrderByDescending(one => one.Count)
            .ThenBy(one => one.Entry.Name, StringComparer.Ordinal)
            .Select(one => one.Entry)
            .DistinctBy(entry => NameKey.Of(entry.Name))
            .ToList();
        var parties = new CastIndex(new Cast([], PartiesOf(entries, present)));
        return new Cast(
            [.. WithOwnAliases(entries, present).Select(entry => entry with { Party = entry.Party is null ? null : parties.PartyNamed(entry.Party)?.Name })],
            parties.Cast.Parties);
    }

    /// <summary>Of several who speak together, each; the words then name none of them alone.</summary>
    private static IEnumerable<SeenActor> EachOf(SeenActor seen) => seen.Actor.Members.Count == 0
        ? [seen]
        : seen.Actor.Members.SelectMany(member => EachOf(new SeenActor(member, Words: null, seen.Basis)));

    private static bool IsNew(Actor actor, CastIndex present) =>
        Kinds.Contains(actor.Kind) && actor.Id.Value.Length > 0 && ActorId.Of(actor.Id.Value) == actor.Id && Tidy(actor.Name) is { } name
        && present.WithId(actor.Id) is null && present.Named(name) is null;

    private static CastActor EntryOf(ActorId id, IReadOnlyList<SeenActor> seen)
    {
        var name = Frequent(seen.Select(one => Tidy(one.Actor.Name)))[0];
        var titles = Frequent(seen.Select(one => Tidy(one.Actor.Role)));
        var kinds = seen.CountBy(one => one.Actor.Kind).OrderByDescending(kind => kind.Value).ThenBy(kind => kind.Key);
        var aliases = seen.Where(one => one.Basis == ActorBasis.Name).Select(one => Tidy(one.Words) is { } words ? AliasWords.Of(words, name, titles) : null);
        return new CastActor(id, name, kinds.First().Key)
        {
            Aliases = [.. Frequent(aliases).DistinctBy(NameKey.Of)],
            Party = Frequent(seen.Select(one => Tidy(one.Actor.Party))).FirstOrDefault(),
            Roles = [.. titles.DistinctBy(NameKey.Of).Select(title => new CastRole(title))],
        };
    }

    /// <summary>Leaves out aliases that name another entry, proposed or present: such words do not tell who is meant.</summary>
    private static List<CastActor> WithOwnAliases(List<CastActor> entries, CastIndex present)
    {
        var uses = entries.SelectMany(entry => entry.Aliases.Prepend(entry.Name).Select(NameKey.Of).Distinct()).CountBy(key => key).ToDictionary();
        return [.. entries.Select(entry => entry with { Aliases = [.. entry.Aliases.Where(alias => uses[NameKey.Of(alias)] == 1 && present.Named(alias) is null)] })];
    }

    /// <summary>The parties that the entries name, with those they are part of, so that the proposal is whole.</summary>
    private static List<CastParty> PartiesOf(List<CastActor> entries, CastIndex present)
    {
        var parties = new Dictionary<string, CastParty>(StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            for (var name = entry.Party; name is not null;)
            {
                var party = present.PartyNamed(name) ?? new CastParty(name);
                name = parties.TryAdd(NameKey.Of(party.Name), party) ? party.PartOf : null;
            }
        }

        return [.. parties.Values.OrderBy(party => party.Name, StringComparer.Ordinal)];
    }

    /// <summary>Each text once, the most frequent first.</summary>
    private static List<string> Frequent(IEnumerable<string?> texts) =>
        [.. texts.OfType<string>().CountBy(text => text).OrderByDescending(one => one.Value).ThenBy(one => one.Key, StringComparer.Ordinal).Select(one => one.Key)];

    /// <summary>The text on one line, or null when there is none or it holds what a file of names cannot.</summary>
    private static string? Tidy(string? text)
    {
        var tidy = string.Join(' ', (text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return tidy.Length == 0 || tidy.EnumerateRunes().Any(rune => rune == Rune.ReplacementChar || Rune.IsControl(rune)) ? null : tidy;
    }
}
