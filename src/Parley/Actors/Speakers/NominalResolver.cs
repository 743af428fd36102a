using Parley.Actors.Books;
using Parley.Actors.Names;
using Parley.Actors.Tables;
using Parley.Statements;

namespace Parley.Actors.Speakers;

/// <summary>Finds whom "the president", "the group" or "the 45-year-old" points back to.</summary>
internal sealed class NominalResolver(Salience salience)
{
    private static readonly HashSet<string> AnyBody = new(StringComparer.OrdinalIgnoreCase) { "group", "organization", "organisation", "company", "firm", "institution", "body", "nonprofit", "tank", "agency" };

    private static readonly HashSet<string> MediaNouns = new(StringComparer.OrdinalIgnoreCase)
        { "newspaper", "paper", "magazine", "network", "outlet", "channel", "station", "broadcaster", "site", "website", "publication", "tabloid", "daily" };

    private static readonly HashSet<string> PlainModifiers = new(StringComparer.OrdinalIgnoreCase)
        { "presidential", "vice-presidential", "vice", "republican", "democratic", "congressional", "gubernatorial", "senate", "former", "longtime", "embattled", "outgoing", "real", "estate", "first", "lady" };

    /// <summary>Classes of nouns that more often bring in somebody new than point back.</summary>
    private static readonly HashSet<string> Unknown = new(StringComparer.Ordinal)
        { "spokesperson", "adviser", "official", "military", "academic", "journalist", "religious", "activist", "citizen", "diplomat" };

    /// <summary>The actor meant; null when the phrase is not of a kind that points back.</summary>
    public Antecedent? Resolve(SpeakerPhrase phrase, Statement statement, Turns turns)
    {
        if (phrase.Determiner is "the" && phrase.Whole.In(phrase.Words.Text).Contains("-year-old", StringComparison.Ordinal))
        {
            return One(salience.Candidates(phrase.Whole, statement, turns, entry => entry.Kind == ActorKind.Person));
        }

        var head = phrase.Words.At(phrase.Head).ToString();
        if (phrase.Determiner is "a" or "an" or "" && phrase.HeadEnd == phrase.End)
        {
            return RoleNouns.Of(head) is { IsPlural: false } title ? salience.IntroducedLater(phrase.Whole, entry => Introduces(entry, title, ModifiersOf(phrase))) : null;
        }

        if (phrase.Determiner is not ("the" or "this" or "that") || phrase.HeadEnd != phrase.End)
        {
            return null;
        }

        if (RoleNouns.Of(head) is { IsPlural: false } noun)
        {
            return Person(phrase, noun, statement, turns);
        }

        var modifiers = ModifiersOf(phrase);
        var body = BodyOf(head) is { } may
            ? One(salience.Candidates(phrase.Whole, statement, turns, entry => may(entry) && modifiers.TrueForAll(modifier => entry.Name.Contains(modifier, StringComparison.OrdinalIgnoreCase))))
            : null;
        return body ?? (head is "campaign" && modifiers.Count == 0 ? Campaign(phrase, statement, turns) : null);
    }

    /// <summary>"The campaign" of whoever clearly leads here.</summary>
    private Antecedent? Campaign(SpeakerPhrase phrase, Statement statement, Turns turns)
    {
        var persons = salience.Candidates(phrase.Whole, statement, turns, entry => entry.Kind == ActorKind.Person);
        return persons is [var best, ..] && best.Weight >= 1 && (persons.Count == 1 || best.Weight - persons[1].Weight >= 0.3)
            ? Antecedent.Of(new BookEntry(best.Entry.Index, $"{best.Entry.Person?.Family ?? best.Entry.Name} campaign", ActorKind.PoliticalParty))
            : null;
    }

    private Antecedent? Person(SpeakerPhrase phrase, RoleNoun noun, Statement statement, Turns turns)
    {
        var modifiers = ModifiersOf(phrase);
        var holders = salience.Candidates(
            phrase.Whole,
            statement,
            turns,
            entry => entry.Kind == ActorKind.Person && FitsGender(entry, noun) && entry.AllRoles.Any(role => Fits(role, noun, modifiers)));
        return One(holders) ?? (Unknown.Contains(noun.Class) ? null : Foremost(phrase, noun, statement, turns));
    }

    /// <summary>Whether a person's role says all that a first, nameless mention says: "A former party chairman" is "Lee, a former chairman of the party".</summary>
    private static bool Introduces(BookEntry entry, RoleNoun noun, List<string> modifiers) =>
        entry.Kind == ActorKind.Person && modifiers.Count > 0
        && entry.Roles.Exists(role => role.Noun == noun.Word && modifiers.TrueForAll(modifier => (role.Words + (role.IsFormer ? " former" : "")).Contains(modifier, StringComparison.OrdinalIgnoreCase)));

    /// <summary>Who a title without a holder means: the person that clearly leads all others here ("the New York businessman").</summary>
    private Antecedent? Foremost(SpeakerPhrase phrase, RoleNoun noun, Statement statement, Turns turns)
    {
        var candidates = salience.Candidates(phrase.Whole, statement, turns, entry => entry.Kind == ActorKind.Person && FitsGender(entry, noun));
        var isPlain = ModifiersOf(phrase).TrueForAll(modifier => char.IsUpper(modifier[0]) || PlainModifiers.Contains(modifier));
        return candidates switch
        {
            _ when !isPlain => null,
            [var best, var next, ..] when best.Weight >= 1 && best.Weight - next.Weight >= 0.4 => Antecedent.Of(best.Entry),
            [{ Weight: >= 1 } best] => Antecedent.Of(best.Entry),
            _ => null,
        };
    }

    private static bool FitsGender(BookEntry entry, RoleNoun noun) => noun.Gender is not { } told || entry.Gender is not { } known || known == told;

    private static bool Fits(EntryRole role, RoleNoun noun, List<string> modifiers)
    {
        var words = role.Words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var isCandidate = noun.Class == "candidate" && RoleNouns.Of(role.Noun)?.Class == "candidate" && noun.Word is "nominee" or "candidate" && role.Noun is "nominee" or "candidate";
        var hasNoun = role.Noun == noun.Word || isCandidate || words.Any(word => RoleNouns.Of(word.Trim(',', '.'))?.Word == noun.Word);
        var isVice = words.Any(word => word.StartsWith("vice", StringComparison.OrdinalIgnoreCase));
        return hasNoun
            && isVice == modifiers.Any(modifier => modifier.StartsWith("vice", StringComparison.OrdinalIgnoreCase))
            && (modifiers.Count == 0 || modifiers.Any(modifier => words.Any(word => word.StartsWith(AsWritten(modifier), StringComparison.OrdinalIgnoreCase))));
    }

    private static string AsWritten(string modifier) => modifier == "GOP" ? "Republican" : modifier;

    private static List<string> ModifiersOf(SpeakerPhrase phrase)
    {
        var modifiers = new List<string>();
        for (var word = phrase.Start; word < phrase.Head; word++)
        {
            if (phrase.Words.At(word).Length > 1)
            {
                modifiers.Add(phrase.Words.At(word).ToString());
            }
        }

        return modifiers;
    }

    private static Func<BookEntry, bool>? BodyOf(string head) =>
        MediaNouns.Contains(head) ? entry => entry.Kind == ActorKind.Media && !(head is "network" or "channel" or "station" or "broadcaster" && BodyNouns.IsPaper(entry.Name))
        : head is "alliance" or "bloc" ? entry => entry.Kind is ActorKind.Bloc or ActorKind.IntergovernmentalOrganisation
        : AnyBody.Contains(head) ? entry => entry.Kind is not (ActorKind.Person or ActorKind.State or ActorKind.Government)
        : BodyNouns.IsNoun(head) ? entry => entry.Kind != ActorKind.Person
            && (entry.Name.EndsWith(head, StringComparison.OrdinalIgnoreCase) || entry.Name.StartsWith(head + " of", StringComparison.OrdinalIgnoreCase))
        : null;

    private static Antecedent? One(IReadOnlyList<(BookEntry Entry, double Weight)> candidates) => candidates.Count == 0 ? null : Antecedent.Of(candidates[0].Entry);
}
