using Parley.Text.JsonFiles;

namespace Parley.Actors.Casts;

/// <summary>The parties of one <c>cast.json</c>, for whatever refers to them.</summary>
internal sealed class PartyList(IReadOnlyList<CastParty> parties)
{
    private const int NamesShown = 8;

    private readonly CastIndex index = new(new Cast([], parties));

    public IReadOnlyList<CastParty> Parties => parties;

    /// <summary>Reads the entries of the parties.</summary>
    public static PartyList Of(IReadOnlyList<JsonEntry> entries)
    {
        var names = new NameClaims("a name");
        var read = new List<(JsonEntry Entry, CastParty Party)>();
        foreach (var entry in entries)
        {
            if (PartyOf(entry, names) is { } party)
            {
                read.Add((entry, party));
            }
        }

        var list = new PartyList([.. read.Select(one => one.Party)]);
        foreach (var (entry, party) in read)
        {
            if (list.Known(entry.Property("partOf"), party.PartOf) is not null && list.IsPartOfItself(party))
            {
                entry.Property("partOf")?.IsWrong($"{FileProblems.Quoted(party.Name)} would be part of itself");
            }
        }

        return list;
    }

    /// <summary>The party that an entry names; one that is not among the parties is said to be wrong, unless there are none at all.</summary>
    public string? Known(JsonEntry? entry) => Known(entry, entry?.Text());

    private string? Known(JsonEntry? entry, string? name)
    {
        if (name is null || parties.Count == 0 || parties.Any(party => party.Name == name))
        {
            return name;
        }

        entry?.IsWrong(index.PartyNamed(name) is { } meant
            ? $"{FileProblems.Quoted(name)} is another word for a party; write its name, {FileProblems.Quoted(meant.Name)}"
            : $"{FileProblems.Quoted(name)} is not among the parties: {Names()}");
        return null;
    }

    private string Names() => string.Join(", ", parties.Take(NamesShown).Select(party => party.Name)) + (parties.Count > NamesShown ? ", …" : "");

    private bool IsPartOfItself(CastParty party)
    {
        var whole = party;
        for (var steps = 0; whole?.PartOf is { } name && steps < parties.Count; steps++)
        {
            if (name == party.Name)
            {
                return true;
            }

            whole = parties.FirstOrDefault(one => one.Name == name);
        }

        return false;
    }

    private static CastParty? PartyOf(JsonEntry entry, NameClaims names)
    {
        if (!entry.IsObject("name", "aliases", "partOf"))
        {
            return null;
        }

        var name = entry.NeededText("name");
        names.Claim(entry.Path, entry.Property("name"), name);
        var party = new CastParty(name ?? "")
        {
            Aliases = names.ClaimAll(entry.Path, entry.List("aliases")),
            PartOf = entry.Text("partOf"),
        };
        return name is null ? null : party;
    }
}
