using Parley.Actors.Books;
using Parley.Actors.Casts;
using Parley.Actors.Names;
using Parley.Actors.Tables;
using Parley.Text;

namespace Parley.Actors.Speakers;

/// <summary>Tells the side that an actor speaks for: the cast's word, else the state or body of its office, else a known leader's.</summary>
/// <remarks>A former office carries no side: "former U.S. envoy" speaks for himself.</remarks>
internal sealed class Parties(ActorBook book, CastIndex cast, DateOnly? published)
{
    private const int Deepest = 3;

    private readonly TitleOwners owners = new(book);
    private readonly SideWords sides = new(cast.Cast);

    /// <summary>Names of offices that every state has, so that by themselves they tell no side.</summary>
    private static readonly HashSet<string> OfficeNames = new(StringComparer.Ordinal)
        { "Foreign Ministry", "Defense Ministry", "Defence Ministry", "Interior Ministry", "Finance Ministry", "Trade Ministry", "Commerce Ministry", "Health Ministry", "Energy Ministry", "Justice Ministry", "Economy Ministry", "Ministry of Foreign Affairs", "Ministry of Defense", "Ministry of Defence" };

    /// <summary>Titles that only American news uses without saying the country.</summary>
    private static readonly string[] AmericanTitles =
        ["Sen", "Sens", "Senator", "Senators", "Rep", "Reps", "Congressman", "Congresswoman", "Gov", "House Speaker", "Senate", "Secretary of State", "Defense Secretary", "Treasury Secretary", "White House", "Homeland Security"];

    /// <summary>Nouns for bodies that serve the state in whose name they stand.</summary>
    private static readonly HashSet<string> ServesState = new(StringComparer.OrdinalIgnoreCase) { "Ministry", "Embassy", "Government", "Parliament", "Army", "Navy", "Military" };

    /// <summary>The side of an actor of the book, or null.</summary>
    public string? Of(BookEntry entry) => AsCast(Of(entry, 0));

    /// <summary>The side that words describe: "U.S. officials", "Keir Starmer's spokesman", "an envoy for President Trump".</summary>
    public string? OfWords(TextSpan stretch) => AsCast(OfWords(stretch, 0));

    /// <summary>Whether a side is a state or its government: one of the tables, or one of the cast with an adjective of its own.</summary>
    public bool IsState(string side) =>
        ActorTables.Default.Find(side) is { Use: FormUse.Name or FormUse.Capital } || side.EndsWith(" government", StringComparison.Ordinal)
        || (cast.PartyNamed(side) is { } party && party.Aliases.Any(alias => PartyGatherer.IsAdjective(alias, party.Name)));

    /// <summary>A side under the name that the cast gives it.</summary>
    private string? AsCast(string? party) => party is null ? null : cast.PartyNamed(party)?.Name ?? party;

    private string? Of(BookEntry entry, int depth)
    {
        if (entry.Cast is { } known && CastIndex.PartyOn(known, published) is { } told)
        {
            return told;
        }

        if (cast.PartyNamed(entry.Name) is { } side)
        {
            return side.Name;
        }

        if (entry.Party is not null || depth > Deepest)
        {
            return entry.Party;
        }

        if (entry.Kind != ActorKind.Person)
        {
            return OfName(entry.Name) ?? StateServed(entry.Name) ?? OfPossessor(entry) ?? (OfficeNames.Contains(entry.Name) ? null : entry.Name);
        }

        var held = entry.Roles.Where(role => !role.IsFormer).ToList();
        var party = held.Select(role => OfWords(role.Span, depth + 1) ?? (owners.Of(role, entry) is { } owner ? Of(owner, depth + 1) : null)).FirstOrDefault(found => found is not null);
        return party ?? (entry.Roles.Count > held.Count && held.Count == 0 ? null : Leader(entry));
    }

    /// <summary>The state that stands as the possessor before a ministry's name: "Norway's Foreign Ministry".</summary>
    private string? OfPossessor(BookEntry entry) => entry.Mentions
        .Select(mention => book.Before(mention.Start).FirstOrDefault())
        .Where(owner => owner.Entry is { Kind: ActorKind.State or ActorKind.Government })
        .Where(owner => entry.Mentions.Any(mention => mention.Start > owner.Span.End && new TextSpan(owner.Span.End, mention.Start).In(book.Words.Text) is "'s " or "’s "))
        .Select(owner => owner.Entry.Party)
        .FirstOrDefault(party => party is not null);

    private string? OfWords(TextSpan stretch, int depth)
    {
        var words = stretch.In(book.Words.Text);
        if (sides.In(words) is { } side)
        {
            return side.Name;
        }

        var named = book.In(stretch).Select(mention => mention.Entry).ToList();
        if (named.Find(entry => entry.Kind == ActorKind.ArmedGroup) is { } armed && ActorTables.Default.In(words) is [{ Entry.Use: FormUse.ArmedGroup }, ..])
        {
            return Of(armed, depth + 1);
        }

        words = WithoutSeats(words);
        if (ActorStates.StateOf(words) is { } iso)
        {
            return ActorTables.Default.StateByIso(iso)?.Name;
        }

        if (IsAmerican(words))
        {
            return ActorTables.Default.StateByIso("USA")?.Name;
        }

        var body = named.Find(entry => entry.Kind is not (ActorKind.Person or ActorKind.State));
        var person = named.Find(entry => entry.Kind == ActorKind.Person);
        return (body is null ? null : Of(body, depth + 1)) ?? (person is null || depth > Deepest ? null : Of(person, depth + 1)) ?? OfTables(words);
    }

    /// <summary>Words without "Geneva-based" and the like: where somebody sits is not whom they speak for.</summary>
    private static string WithoutSeats(string words) =>
        string.Join(' ', words.Split(' ').Where(word => !word.EndsWith("-based", StringComparison.OrdinalIgnoreCase)));

    private static bool HoldsWords(string words, string name)
    {
        var at = words.IndexOf(name, StringComparison.Ordinal);
        var end = at + name.Length;
        return at >= 0 && (at == 0 || !char.IsLetterOrDigit(words[at - 1])) && (end == words.Length || !char.IsLetterOrDigit(words[end]));
    }

    /// <summary>The state whose ministry, embassy or force a name tells: "Norwegian Foreign Ministry".</summary>
    private static string? StateServed(string name) =>
        name.Split(' ').Any(ServesState.Contains) && ActorStates.StateOf(name) is { } iso ? ActorTables.Default.StateByIso(iso)?.Name : null;

    private static string? OfTables(string words) =>
        ActorTables.Default.In(words).Select(match => StateGatherer.Describe(match.Entry)?.Party ?? StateOf(match.Entry)).FirstOrDefault(party => party is not null);

    private static string? StateOf(TableEntry entry) => entry.State is { } iso && !entry.IsAmbiguous ? ActorTables.Default.StateByIso(iso)?.Name : null;

    private static string? OfName(string name) =>
        ActorTables.Default.Find(name) is { } entry ? StateGatherer.Describe(entry)?.Party ?? StateOf(entry) : null;

    /// <summary>The state of a leader of that name in the year of publication; the given name or a title must agree.</summary>
    private string? Leader(BookEntry entry)
    {
        if (entry.Person is not { } person)
        {
            return null;
        }

        var leaders = ActorTables.Default.Leaders(person.Family)
            .Where(leader => published is not { } day || ((leader.FromYear ?? 0) <= day.Year && day.Year <= (leader.ToYear ?? 9999)))
            .Where(leader => !leader.Form.Contains(' ') || person.IsSingle || GivenNames.MayBeOne(leader.Form.Split(' ')[0], person.Given[0]))
            .Select(leader => leader.State)
            .Distinct()
            .ToList();
        return leaders is [{ } state] ? ActorTables.Default.StateByIso(state)?.Name : null;
    }

    /// <summary>Whether a title is one that American news uses without the country's name: "Sen.", "R-South Dakota".</summary>
    private static bool IsAmerican(string title) =>
        AmericanTitles.Any(known => HoldsWords(title, known)) || (title.Length > 2 && title[0] is 'R' or 'D' && title[1] is '-' or '–');
}
