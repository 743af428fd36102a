using Parley.Actors.Books;
using Parley.Actors.Names;
using Parley.Actors.Tables;
using Parley.Statements;
using Parley.Text;

namespace Parley.Actors.Speakers;

/// <summary>Speakers that are a pronoun: the last speaker where quotations are built so, else whoever weighs most.</summary>
internal sealed class PronounSpeakers(ActorBook book, ActorMaker maker, PronounResolver pronouns, Turns turns)
{
    private readonly RelativeResolver relatives = new(book);

    /// <summary>Whom a pronoun that is the whole speaker means.</summary>
    /// <param name="kind">Its kind.</param>
    /// <param name="phrase">Where it stands.</param>
    /// <param name="statement">The statement whose speaker it is.</param>
    /// <param name="resolve">Tells whom other words of the statement name: those that "who" means.</param>
    public FoundSpeaker Resolve(PronounKind kind, SpeakerPhrase phrase, Statement statement, Func<TextSpan, Statement, FoundSpeaker> resolve)
    {
        var place = phrase.Whole;
        switch (kind)
        {
            case PronounKind.I or PronounKind.We:
                return Speaking(phrase, statement);
            case PronounKind.Who:
                return relatives.Of(place) is { } stretch ? resolve(stretch, statement) : FoundSpeaker.Open(phrase, Antecedent.None("Nothing that the pronoun could mean stands before it."), maker);
            case PronounKind.Anybody:
                return new FoundSpeaker(new ActorResolution.Resolved(DescribedSources.Of(phrase, party: null), ActorBasis.Description), null);
            case PronounKind.They when LastGroup(statement) is { } group:
                return new FoundSpeaker(group, null);
            case PronounKind.It when turns.LastBodyBefore(statement, place) is { Resolution: ActorResolution.Resolved body } last:
                return new FoundSpeaker(body with { Basis = ActorBasis.Pronoun }, last.Entry);
            case PronounKind.He or PronounKind.She when LastUnnamed(place, kind == PronounKind.He ? Gender.Male : Gender.Female, statement) is { } unnamed:
                return new FoundSpeaker(unnamed, null);
        }

        var found = kind switch
        {
            PronounKind.He => pronouns.Person(place, Gender.Male, statement, turns),
            PronounKind.She => pronouns.Person(place, Gender.Female, statement, turns),
            _ => pronouns.Body(place, statement, turns),
        };
        return found.Entry is { } entry ? new FoundSpeaker(new ActorResolution.Resolved(maker.Make(entry), ActorBasis.Pronoun), entry) : FoundSpeaker.Open(phrase, found, maker);
    }

    /// <summary>"I" and "we" are whoever speaks the statement they stand in.</summary>
    private FoundSpeaker Speaking(SpeakerPhrase phrase, Statement statement)
    {
        var outer = turns.LastOrDefault(turn => turn.Statement.Id == statement.Within)
            ?? turns.LastOrDefault(turn => turn.Statement.Content.Any(stretch => stretch.Contains(phrase.Whole)));
        return outer?.Resolution is ActorResolution.Resolved resolved
            ? new FoundSpeaker(resolved with { Basis = ActorBasis.Pronoun }, outer.Entry)
            : FoundSpeaker.Open(phrase, Antecedent.None("The words stand in no quotation whose speaker is known."), maker);
    }

    /// <summary>The last speaker, when that is several people or a described group.</summary>
    private ActorResolution.Resolved? LastGroup(Statement statement) =>
        turns.LastBefore(statement)?.Resolution is ActorResolution.Resolved { Actor: { } actor } last
        && (actor.Members.Count > 1 || actor.Kind is ActorKind.Group or ActorKind.Anonymous)
            ? last with { Basis = ActorBasis.Pronoun }
            : null;

    /// <summary>The last speaker in the sentence before, when that is one person without a name: "Starmer's spokesman said … he said".</summary>
    private ActorResolution.Resolved? LastUnnamed(TextSpan pronoun, Gender gender, Statement statement)
    {
        var last = turns.LastBefore(statement);
        if (last?.Resolution is not ActorResolution.Resolved { Basis: ActorBasis.Description or ActorBasis.Role or ActorBasis.Pronoun, Who: { Kind: ActorKind.Office or ActorKind.Anonymous } actor } resolved
            || NounOf(last) is not { IsPlural: false } noun || (noun.Gender is { } told && told != gender))
        {
            return null;
        }

        var between = book.Words.SentenceAt(pronoun.Start) - book.Words.SentenceAt(last.Statement.Cue.Start);
        return between is 0 or 1 && book.Words.ParagraphAt(pronoun.Start) == book.Words.ParagraphAt(last.Statement.Cue.Start) ? resolved with { Basis = ActorBasis.Pronoun } : null;
    }

    /// <summary>The noun that a speaker's words begin with: "official" of "an Estmark official close to the talks".</summary>
    private RoleNoun? NounOf(Turn turn) =>
        turn.Statement.Speaker is { } speaker && SpeakerPhrase.Of(book.Words, new TextSpan(speaker.Start, speaker.End), []) is { } phrase ? RoleNouns.Of(book.Words.At(phrase.Head).ToString()) : null;
}
