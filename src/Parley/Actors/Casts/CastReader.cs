using Parley.Text.JsonFiles;

namespace Parley.Actors.Casts;

/// <summary>Makes a cast of the entries of one <c>cast.json</c>.</summary>
internal sealed class CastReader
{
    private readonly NameClaims ids = new("an id");
    private readonly NameClaims names = new("a name");
    private PartyList parties = new([]);

    public Cast Read(JsonEntry root)
    {
        if (!root.IsObject("$schema", "actors", "parties"))
        {
            return Cast.Empty;
        }

        root.Text("$schema");

        // Parties first: whatever their place in the file, actors refer to them.
        parties = PartyList.Of(root.List("parties"));
        return new Cast([.. root.List("actors").Select(ActorOf).OfType<CastActor>()], parties.Parties);
    }

    private CastActor? ActorOf(JsonEntry entry)
    {
        if (!entry.IsObject("id", "name", "kind", "aliases", "party", "gender", "roles"))
        {
            return null;
        }

        var name = entry.NeededText("name");
        var id = IdOf(entry, name, names.Claim(entry.Path, entry.Property("name"), name));
        var kind = KindOf(entry);
        var actor = new CastActor(id ?? default, name ?? "", kind ?? default)
        {
            Aliases = names.ClaimAll(entry.Path, entry.List("aliases")),
            Party = parties.Known(entry.Property("party")),
            Gender = GenderOf(entry),
            Roles = [.. entry.List("roles").Select(RoleOf).OfType<CastRole>()],
        };
        return name is null || id is null || kind is null ? null : actor;
    }

    /// <summary>The id that is given or, when none is, the one that the name makes.</summary>
    private ActorId? IdOf(JsonEntry entry, string? name, bool isNameItsOwn)
    {
        var given = entry.Property("id");
        var place = given ?? entry.Property("name");
        if ((given is null ? name : given.Text()) is not { } words)
        {
            return null;
        }

        var id = ActorId.Of(words);
        if (id.Value.Length == 0)
        {
            place?.IsWrong($"{FileProblems.Quoted(words)} has neither letter nor digit");
            return null;
        }

        if (given is not null && id.Value != words)
        {
            given.IsWrong($"{FileProblems.Quoted(words)} is not an id; write it as {FileProblems.Quoted(id.Value)}");
            return null;
        }

        if (given is not null || isNameItsOwn)
        {
            ids.Claim(entry.Path, place, id.Value);
        }

        return id;
    }

    private static ActorKind? KindOf(JsonEntry entry)
    {
        if (entry.NeededText("kind") is not { } word)
        {
            return null;
        }

        var kind = KindWords.KindOf(word);
        if (kind is null)
        {
            entry.Property("kind")?.IsWrong($"{FileProblems.Quoted(word)} is not a kind; write one of {string.Join(", ", KindWords.All)}");
        }

        return kind;
    }

    private static string? GenderOf(JsonEntry entry)
    {
        var gender = entry.Text("gender");
        if (gender is not (null or "male" or "female"))
        {
            entry.Property("gender")?.IsWrong($"{FileProblems.Quoted(gender)} tells no pronoun; write male or female, or leave it out");
        }

        return gender;
    }

    private CastRole? RoleOf(JsonEntry entry)
    {
        if (!entry.IsObject("title", "party", "from", "to"))
        {
            return null;
        }

        var title = entry.NeededText("title");
        var role = new CastRole(title ?? "")
        {
            Party = parties.Known(entry.Property("party")),
            From = entry.Property("from")?.Day(),
            To = entry.Property("to")?.Day(),
        };
        if (role.From > role.To)
        {
            entry.Property("from")?.IsWrong($"{role.From:yyyy-MM-dd} is after the last day, {role.To:yyyy-MM-dd}");
        }

        return title is null ? null : role;
    }
}
