using Parley.Actors.Books;
using Parley.Actors.Names;
using Parley.Actors.Tables;
using Parley.Statements;
using Parley.Text;

namespace Parley.Actors.Speakers;

/// <summary>Speakers that are somebody's: "her account", "Lee's lawyer", "his troops".</summary>
internal sealed class OwnedSpeakers(ActorBook book, ActorMaker maker, PronounResolver pronouns, Turns turns)
{
    private readonly SentenceLeads leads = new(book, pronouns);

    /// <summary>Nouns for what somebody says or holds: "her account" speaks for her.</summary>
    private static readonly HashSet<string> WordNouns = new(StringComparer.OrdinalIgnoreCase)
    {
        "account", "remarks", "comments", "words", "view", "views", "opinion", "eyes", "mind", "testimony", "speech", "memoir", "assessment", "statement", "statements", "message", "tweets", "tweet", "letter", "claim",
        "claims", "promise", "pledge", "argument", "answer", "response", "position", "belief", "hope", "fear", "warning", "call", "demand", "insistence", "suggestion", "contention",
    };

    /// <summary>"Her account", "Lee's remarks": the person whose words they are.</summary>
    public FoundSpeaker? OwnWords(SpeakerPhrase phrase, Statement statement)
    {
        if (phrase.HeadEnd != phrase.End || !WordNouns.Contains(book.Words.At(phrase.Head).ToString()))
        {
            return null;
        }

        var owner = OwnerOf(phrase, statement)
            ?? book.In(phrase.Naming).LastOrDefault(mention => book.Words.At(book.Words.WordFrom(mention.Span.End)) is "’" or "'").Entry;
        return owner is null ? null : new FoundSpeaker(new ActorResolution.Resolved(maker.Make(owner), ActorBasis.Pronoun), owner);
    }

    /// <summary>"His attorney", "Lee's lawyer": the one person of the article who holds that title.</summary>
    public FoundSpeaker? Owned(SpeakerPhrase phrase, Statement statement)
    {
        var head = book.Words.At(phrase.Head).ToString();
        var isOwned = Pronouns.KindOf(phrase.Determiner) is not null || phrase.Naming.In(book.Words.Text).AsSpan().IndexOfAny('\'', '’') > 0;
        if (!isOwned || phrase.HeadEnd != phrase.End || RoleNouns.Of(head) is not { IsPlural: false } noun)
        {
            return null;
        }

        var holders = book.Entries
            .Where(entry => entry.Kind == ActorKind.Person && entry.AllRoles.Any(role => role.Noun == noun.Word || (role.Noun is "lawyer" or "attorney" && noun.Word is "lawyer" or "attorney")))
            .ToList();
        var owner = Pronouns.KindOf(phrase.Determiner) is PronounKind.It or PronounKind.They ? OwnerOf(phrase, statement) : null;
        return holders is [var one] && maker.AreOfOneSide(one, phrase) && (owner is null || maker.AreOfOneSide(one, owner)) ? new FoundSpeaker(new ActorResolution.Resolved(maker.Make(one), ActorBasis.Role), one) : null;
    }

    /// <summary>Whose "his troops" are: the person or body that the possessive pronoun means, or null.</summary>
    public BookEntry? OwnerOf(SpeakerPhrase phrase, Statement statement) => Pronouns.KindOf(phrase.Determiner) switch
    {
        var kind when leads.Of(phrase, statement, turns, kind) is { } lead => lead,
        PronounKind.He => pronouns.Person(phrase.Whole, Gender.Male, statement, turns).Entry,
        PronounKind.She => pronouns.Person(phrase.Whole, Gender.Female, statement, turns).Entry,
        PronounKind.It => turns.LastBodyBefore(statement, phrase.Whole)?.Entry ?? pronouns.Body(phrase.Whole, statement, turns).Entry,
        PronounKind.They => pronouns.Body(phrase.Whole, statement, turns).Entry,
        _ when phrase.Determiner is "a" or "an" or "the" && RoleNouns.Of(book.Words.At(phrase.Head).ToString()) is { Class: "spokesperson", IsPlural: false } => SpokenFor(phrase, statement),
        _ => null,
    };

    /// <summary>Whom a bare "a spokeswoman", or "a spokesman for the union", speaks for: the body that spoke last in the paragraph.</summary>
    private BookEntry? SpokenFor(SpeakerPhrase phrase, Statement statement) =>
        phrase.HeadEnd == phrase.End || phrase.End - phrase.HeadEnd == 3 ? turns.LastBodyBefore(statement, phrase.Whole)?.Entry : null;
}
