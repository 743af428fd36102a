using Parley.Actors.Books;
using Parley.Actors.Names;
using Parley.Actors.Tables;
using Parley.Statements;
using Parley.Text;

namespace Parley.Actors.Speakers;

/// <summary>Tells whom the speaker's words of a statement name: the main flow of resolution, one kind of words after another.</summary>
internal sealed class SpeakerResolver
{
    private readonly ActorBook book;
    private readonly ActorMaker maker;
    private readonly PronounSpeakers pronouns;
    private readonly OwnedSpeakers owned;
    private readonly JointSpeakers joint;
    private readonly NamedSpeakers named;
    private readonly NominalResolver nominals;
    private readonly Introductions introductions;
    private readonly Turns turns;

    public SpeakerResolver(ActorBook book, ActorMaker maker)
    {
        this.book = book;
        this.maker = maker;
        turns = new Turns(book.Words);
        var salience = new Salience(book);
        var resolver = new PronounResolver(book, salience);
        pronouns = new PronounSpeakers(book, maker, resolver, turns);
        owned = new OwnedSpeakers(book, maker, resolver, turns);
        joint = new JointSpeakers(book, maker);
        named = new NamedSpeakers(book, maker);
        nominals = new NominalResolver(salience);
        introductions = new Introductions(book);
    }

    /// <summary>Whom a statement's speaker names, or who acted in a narrated one; statements must come in reading order.</summary>
    public ActorResolution Resolve(Statement statement)
    {
        var found = statement.NamedBy is { } speaker
            ? Resolve(new TextSpan(speaker.Start, speaker.End), statement)
            : new FoundSpeaker(new ActorResolution.Nobody(), null);
        turns.Add(new Turn(statement, found.Entry, found.Resolution));
        return found.Resolution;
    }

    private FoundSpeaker Resolve(TextSpan speaker, Statement statement)
    {
        if (SpeakerPhrase.Of(book.Words, speaker, book.In(speaker).Select(mention => mention.Span)) is not { } phrase)
        {
            return new FoundSpeaker(new ActorResolution.Unresolved(speaker.In(book.Words.Text), "The speaker's words hold no name.", []), null);
        }

        // "No country has the right to …" is nobody's deed.
        if (speaker.In(book.Words.Text) is ['N' or 'n', 'o', ' ', >= 'a' and <= 'z', ..])
        {
            return new FoundSpeaker(new ActorResolution.Unresolved(speaker.In(book.Words.Text), "The speaker's words say that nobody does it.", []), null);
        }

        // "US" is a state, "us" a pronoun.
        if (phrase.End - phrase.Start == 1 && book.Words.At(phrase.Start) is not "US" && Pronouns.KindOf(book.Words.At(phrase.Start).ToString()) is { } kind)
        {
            return pronouns.Resolve(kind, phrase, statement, Resolve);
        }

        return joint.Pair(phrase, statement)
            ?? joint.Holders(phrase, statement)
            ?? Together(phrase, statement)
            ?? named.Named(phrase)
            ?? SameText(phrase)
            ?? owned.OwnWords(phrase, statement)
            ?? owned.Owned(phrase, statement)
            ?? Nominal(phrase, statement)
            ?? SameSource(phrase)
            ?? Introduced(phrase, statement)
            ?? named.ProperName(phrase)
            ?? new FoundSpeaker(new ActorResolution.Resolved(maker.Described(phrase, owned.OwnerOf(phrase, statement)), ActorBasis.Description), null);
    }

    /// <summary>"The statement" after "a statement released in Geneva": the text that spoke before.</summary>
    private FoundSpeaker? SameText(SpeakerPhrase phrase)
    {
        if (phrase.Determiner is not ("the" or "that" or "this") || phrase.End - phrase.Start > 1 || DescribedSources.TextNounOf(phrase) is not { } noun)
        {
            return null;
        }

        var before = turns.LastOrDefault(turn => turn.Resolution.Actor is { Kind: ActorKind.Document } text && text.Name.Contains(noun, StringComparison.OrdinalIgnoreCase));
        return before?.Resolution is ActorResolution.Resolved resolved ? new FoundSpeaker(resolved with { Basis = ActorBasis.Role }, null) : null;
    }

    /// <summary>"The ministry" after "its foreign ministry": the described source of that noun in this paragraph or the two before.</summary>
    private FoundSpeaker? SameSource(SpeakerPhrase phrase)
    {
        if (phrase.Determiner is not ("the" or "that" or "this") || phrase.End - phrase.Start > 1)
        {
            return null;
        }

        var ending = " " + phrase.Whole.In(book.Words.Text);
        var paragraph = book.Words.ParagraphAt(phrase.Whole.Start);
        var before = turns.LastOrDefault(turn => turn.Resolution is ActorResolution.Resolved { Basis: ActorBasis.Description, Who: var who } && who.Name.EndsWith(ending, StringComparison.OrdinalIgnoreCase));
        return before?.Resolution is ActorResolution.Resolved resolved && paragraph - book.Words.ParagraphAt(before.Statement.Cue.Start) <= 2
            ? new FoundSpeaker(resolved with { Basis = ActorBasis.Role }, null)
            : null;
    }

    /// <summary>"The envoy" after "President Lee's envoy", "the aide" after "Lee said through an aide": the source as it was brought in, by whose it is.</summary>
    private FoundSpeaker? Introduced(SpeakerPhrase phrase, Statement statement)
    {
        if (phrase.Determiner is not ("the" or "that" or "this") || phrase.End - phrase.Start > 1 || introductions.Of(phrase) is not { } before)
        {
            return null;
        }

        var who = maker.Described(before, owned.OwnerOf(before, statement) ?? introductions.OwnerOf(before));
        return who.Party is null ? null : new FoundSpeaker(new ActorResolution.Resolved(who, ActorBasis.Role), null);
    }

    /// <summary>Several names joined by "and" or commas.</summary>
    private FoundSpeaker? Together(SpeakerPhrase phrase, Statement statement)
    {
        var parts = Coordination.PartsOf(book, phrase);
        if (parts.Count < 2)
        {
            return null;
        }

        var members = parts.Select(part => Resolve(part, statement).Resolution.Actor).OfType<Actor>().ToList();
        return members.Count < 2 ? null : new FoundSpeaker(new ActorResolution.Resolved(Actor.Together(members), ActorBasis.Name), null);
    }

    private FoundSpeaker? Nominal(SpeakerPhrase phrase, Statement statement)
    {
        if (nominals.Resolve(phrase, statement, turns) is not { } found)
        {
            return null;
        }

        return found.Entry is { } entry ? new FoundSpeaker(new ActorResolution.Resolved(maker.Make(entry), ActorBasis.Role), entry) : FoundSpeaker.Open(phrase, found, maker);
    }
}
