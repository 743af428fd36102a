using Parley.Actors.Books;
using Parley.Actors.Names;
using Parley.Actors.Tables;
using Parley.Statements;
using Parley.Text;

namespace Parley.Actors.Speakers;

/// <summary>Tells whom the speaker's words of a statement name: the main flow of resolution, one kind of words after another.</summary>
internal sealed class SpeakerResolver
{
    private static readonly HashSet<string> Quantifiers = new(StringComparer.OrdinalIgnoreCase)
        { "some", "many", "several", "most", "few", "other", "more", "recent", "all", "both", "certain", "numerous", "two", "three", "four", "five", "six", "any", "such", "various", "multiple", "dozens", "hundreds", "thousands" };

    /// <summary>Nouns for what somebody says or holds: "her account" speaks for her.</summary>
    private static readonly HashSet<string> WordNouns = new(StringComparer.OrdinalIgnoreCase)
    {
        "account", "remarks", "comments", "words", "view", "views", "opinion", "eyes", "mind", "testimony", "speech", "memoir", "assessment", "statement", "statements", "message", "tweets", "tweet", "letter", "claim",
        "claims", "promise", "pledge", "argument", "answer", "response", "position", "belief", "hope", "fear", "warning", "call", "demand", "insistence", "suggestion", "contention",
    };

    private readonly ActorBook book;
    private readonly ActorMaker maker;
    private readonly PronounResolver pronouns;
    private readonly NominalResolver nominals;
    private readonly RelativeResolver relatives;
    private readonly List<Turn> turns = [];

    public SpeakerResolver(ActorBook book, ActorMaker maker)
    {
        this.book = book;
        this.maker = maker;
        var salience = new Salience(book);
        pronouns = new PronounResolver(book, salience);
        nominals = new NominalResolver(salience);
        relatives = new RelativeResolver(book);
    }

    /// <summary>Whom a statement's speaker names; statements must come in reading order.</summary>
    public ActorResolution Resolve(Statement statement)
    {
        var (resolution, entry) = statement.Speaker is { } speaker
            ? Resolve(new TextSpan(speaker.Start, speaker.End), statement)
            : (new ActorResolution.Nobody(), null);
        turns.Add(new Turn(statement, entry, resolution));
        return resolution;
    }

    private (ActorResolution Resolution, BookEntry? Entry) Resolve(TextSpan speaker, Statement statement)
    {
        if (SpeakerPhrase.Of(book.Words, speaker, book.In(speaker).Select(mention => mention.Span)) is not { } phrase)
        {
            return (new ActorResolution.Unresolved(speaker.In(book.Words.Text), "The speaker's words hold no name.", []), null);
        }

        // "US" is a state, "us" a pronoun.
        if (phrase.End - phrase.Start == 1 && book.Words.At(phrase.Start) is not "US" && Pronouns.KindOf(book.Words.At(phrase.Start).ToString()) is { } kind)
        {
            return Pronoun(kind, phrase, statement);
        }

        return Pair(phrase, statement)
            ?? Together(phrase, statement)
            ?? Named(phrase)
            ?? SameText(phrase)
            ?? OwnWords(phrase, statement)
            ?? Owned(phrase)
            ?? Nominal(phrase, statement)
            ?? ProperName(phrase)
            ?? (new ActorResolution.Resolved(maker.Described(phrase, OwnerOf(phrase, statement)), ActorBasis.Description), null);
    }

    /// <summary>Whose "his troops" are: the person or body that the possessive pronoun means, or null.</summary>
    private BookEntry? OwnerOf(SpeakerPhrase phrase, Statement statement) => Pronouns.KindOf(phrase.Determiner) switch
    {
        PronounKind.He => pronouns.Person(phrase.Whole, Gender.Male, statement, turns).Entry,
        PronounKind.She => pronouns.Person(phrase.Whole, Gender.Female, statement, turns).Entry,
        PronounKind.It or PronounKind.They => pronouns.Body(phrase.Whole, statement, turns).Entry,
        _ when phrase.Determiner is "a" or "an" or "the" && RoleNouns.Of(book.Words.At(phrase.Head).ToString()) is { Class: "spokesperson", IsPlural: false } => SpokenFor(phrase, statement),
        _ => null,
    };

    /// <summary>Whom a bare "a spokeswoman", or "a spokesman for the union", speaks for: the body that spoke last in the paragraph.</summary>
    private BookEntry? SpokenFor(SpeakerPhrase phrase, Statement statement) =>
        turns.LastOrDefault(turn => turn.Statement.Within is null && turn.Statement.Id != statement.Within) is { Entry: { Kind: not ActorKind.Person } body } last
        && (phrase.HeadEnd == phrase.End || phrase.End - phrase.HeadEnd == 3)
        && book.Words.ParagraphAt(phrase.Whole.Start) == book.Words.ParagraphAt(last.Statement.Cue.Start)
            ? body
            : null;

    private (ActorResolution, BookEntry?) Pronoun(PronounKind kind, SpeakerPhrase phrase, Statement statement)
    {
        var place = phrase.Whole;
        switch (kind)
        {
            case PronounKind.I or PronounKind.We:
                return Speaking(phrase, statement);
            case PronounKind.Who:
                return relatives.Of(place) is { } stretch ? Resolve(stretch, statement) : Unresolved(phrase, Antecedent.None("Nothing that the pronoun could mean stands before it."));
            case PronounKind.Anybody:
                return (new ActorResolution.Resolved(DescribedSources.Of(phrase, party: null), ActorBasis.Description), null);
            case PronounKind.They when LastGroup(statement) is { } group:
                return (group, null);
            case PronounKind.It when LastBody(place, statement) is { } body:
                return (body, null);
            case PronounKind.He or PronounKind.She when LastUnnamed(place, kind == PronounKind.He ? Gender.Male : Gender.Female, statement) is { } unnamed:
                return (unnamed, null);
        }

        var found = kind switch
        {
            PronounKind.He => pronouns.Person(place, Gender.Male, statement, turns),
            PronounKind.She => pronouns.Person(place, Gender.Female, statement, turns),
            _ => pronouns.Body(place, statement, turns),
        };
        return found.Entry is { } entry ? (new ActorResolution.Resolved(maker.Make(entry), ActorBasis.Pronoun), entry) : Unresolved(phrase, found);
    }

    /// <summary>"I" and "we" are whoever speaks the statement they stand in.</summary>
    private (ActorResolution, BookEntry?) Speaking(SpeakerPhrase phrase, Statement statement)
    {
        var outer = turns.LastOrDefault(turn => turn.Statement.Id == statement.Within)
            ?? turns.LastOrDefault(turn => turn.Statement.Content.Any(stretch => stretch.Contains(phrase.Whole)));
        return outer?.Resolution is ActorResolution.Resolved resolved
            ? (resolved with { Basis = ActorBasis.Pronoun }, outer.Entry)
            : Unresolved(phrase, Antecedent.None("The words stand in no quotation whose speaker is known."));
    }

    /// <summary>The last speaker, when that is several people or a described group.</summary>
    private ActorResolution.Resolved? LastGroup(Statement statement) =>
        turns.LastOrDefault(turn => turn.Statement.Within is null && turn.Statement.Id != statement.Within)?.Resolution is ActorResolution.Resolved { Actor: { } actor } last
        && (actor.Members.Count > 1 || actor.Kind is ActorKind.Group or ActorKind.Anonymous)
            ? last with { Basis = ActorBasis.Pronoun }
            : null;

    /// <summary>The last speaker in the sentence before, when that is one person without a name: "Starmer's spokesman said … he said".</summary>
    private ActorResolution.Resolved? LastUnnamed(TextSpan pronoun, Gender gender, Statement statement)
    {
        var last = turns.LastOrDefault(turn => turn.Statement.Within is null && turn.Statement.Id != statement.Within);
        if (last?.Resolution is not ActorResolution.Resolved { Basis: ActorBasis.Description or ActorBasis.Pronoun, Who: { Kind: ActorKind.Office or ActorKind.Anonymous } actor } resolved
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

    /// <summary>The last speaker of the same paragraph, when that is a body, state or text.</summary>
    private ActorResolution.Resolved? LastBody(TextSpan pronoun, Statement statement)
    {
        var last = turns.LastOrDefault(turn => turn.Statement.Within is null && turn.Statement.Id != statement.Within);
        return last?.Resolution is ActorResolution.Resolved { Who: { Kind: not (ActorKind.Person or ActorKind.Group or ActorKind.Anonymous or ActorKind.Office), Members.Count: 0 } } resolved
            && book.Words.ParagraphAt(pronoun.Start) == book.Words.ParagraphAt(last.Statement.Cue.Start)
                ? resolved with { Basis = ActorBasis.Pronoun }
                : null;
    }

    /// <summary>"The statement" after "a statement released in Geneva": the text that spoke before.</summary>
    private (ActorResolution, BookEntry?)? SameText(SpeakerPhrase phrase)
    {
        if (phrase.Determiner is not ("the" or "that" or "this") || phrase.End - phrase.Start > 1 || DescribedSources.TextNounOf(phrase) is not { } noun)
        {
            return null;
        }

        var before = turns.LastOrDefault(turn => turn.Resolution.Actor is { Kind: ActorKind.Document } text && text.Name.Contains(noun, StringComparison.OrdinalIgnoreCase));
        return before?.Resolution is ActorResolution.Resolved resolved ? (resolved with { Basis = ActorBasis.Role }, null) : null;
    }

    /// <summary>"Both men", "the two candidates", "each": the two persons, or states, named last.</summary>
    private (ActorResolution, BookEntry?)? Pair(SpeakerPhrase phrase, Statement statement)
    {
        if (Pairs.KindOf(phrase) is not { } kind)
        {
            return Holders(phrase, statement);
        }

        var place = phrase.Whole;
        var near = book.Before(place.Start)
            .TakeWhile(mention => book.Words.ParagraphAt(place.Start) - book.Words.ParagraphAt(mention.Span.Start) <= 2)
            .Where(mention => (mention.Entry.Kind == ActorKind.Person) == (kind == ActorKind.Person) && (kind == ActorKind.Person || mention.Entry.Kind is ActorKind.State or ActorKind.Government))
            .Where(mention => !statement.Content.Any(stretch => stretch.Contains(mention.Span)))
            .Select(mention => mention.Entry)
            .Distinct()
            .Take(2)
            .ToList();
        return near.Count < 2 ? null : (new ActorResolution.Resolved(Actor.Together([maker.Make(near[1]), maker.Make(near[0])]), ActorBasis.Pronoun), null);
    }

    /// <summary>"The senators": those two or three persons of the article who hold that title, named lately.</summary>
    private (ActorResolution, BookEntry?)? Holders(SpeakerPhrase phrase, Statement statement)
    {
        if (phrase.Determiner is not ("the" or "both") || phrase.End - phrase.Start != 1 || RoleNouns.Of(book.Words.At(phrase.Start).ToString()) is not { IsPlural: true } noun)
        {
            return null;
        }

        var paragraph = book.Words.ParagraphAt(phrase.Whole.Start);
        var holders = book.Entries
            .Where(entry => entry.Kind == ActorKind.Person && entry.Roles.Exists(role => role.Noun == noun.Word) && entry.Mentions.Exists(mention => mention.Start < phrase.Whole.Start && paragraph - book.Words.ParagraphAt(mention.Start) <= 4))
            .Where(entry => !statement.Content.Any(stretch => entry.Mentions.Exists(stretch.Contains)))
            .ToList();
        return holders.Count is 2 or 3 ? (new ActorResolution.Resolved(Actor.Together([.. holders.Select(maker.Make)]), ActorBasis.Role), null) : null;
    }

    /// <summary>"Her account", "Lee's remarks": the person whose words they are.</summary>
    private (ActorResolution, BookEntry?)? OwnWords(SpeakerPhrase phrase, Statement statement)
    {
        if (phrase.HeadEnd != phrase.End || !WordNouns.Contains(book.Words.At(phrase.Head).ToString()))
        {
            return null;
        }

        var owner = OwnerOf(phrase, statement)
            ?? book.In(phrase.Naming).LastOrDefault(mention => book.Words.At(book.Words.WordFrom(mention.Span.End)) is "’" or "'").Entry;
        return owner is null ? null : (new ActorResolution.Resolved(maker.Make(owner), ActorBasis.Pronoun), owner);
    }

    /// <summary>"His attorney", "Lee's lawyer": the one person of the article who holds that title.</summary>
    private (ActorResolution, BookEntry?)? Owned(SpeakerPhrase phrase)
    {
        var head = book.Words.At(phrase.Head).ToString();
        var isOwned = Pronouns.KindOf(phrase.Determiner) is not null || phrase.Naming.In(book.Words.Text).AsSpan().IndexOfAny('\'', '’') > 0;
        if (!isOwned || phrase.HeadEnd != phrase.End || RoleNouns.Of(head) is not { IsPlural: false } noun)
        {
            return null;
        }

        var holders = book.Entries
            .Where(entry => entry.Kind == ActorKind.Person && entry.Roles.Exists(role => role.Noun == noun.Word || (role.Noun is "lawyer" or "attorney" && noun.Word is "lawyer" or "attorney")))
            .ToList();
        return holders is [var one] && maker.AreOfOneSide(one, phrase) ? (new ActorResolution.Resolved(maker.Make(one), ActorBasis.Role), one) : null;
    }

    /// <summary>Several names joined by "and" or commas.</summary>
    private (ActorResolution, BookEntry?)? Together(SpeakerPhrase phrase, Statement statement)
    {
        var parts = Coordination.PartsOf(book, phrase);
        if (parts.Count < 2)
        {
            return null;
        }

        var members = parts.Select(part => Resolve(part, statement).Resolution.Actor).OfType<Actor>().ToList();
        return members.Count < 2 ? null : (new ActorResolution.Resolved(Actor.Together(members), ActorBasis.Name), null);
    }

    /// <summary>A name that the phrase ends in, or that stands in apposition to it.</summary>
    private (ActorResolution, BookEntry?)? Named(SpeakerPhrase phrase)
    {
        var entry = NamedBy(phrase);
        return entry is null ? null : (new ActorResolution.Resolved(maker.Make(entry), entry.Kind == ActorKind.Government ? ActorBasis.Metonym : ActorBasis.Name), entry);
    }

    /// <summary>A name that the model passed over: the capitalised words the phrase ends in.</summary>
    private (ActorResolution, BookEntry?)? ProperName(SpeakerPhrase phrase)
    {
        var words = book.Words;
        if (!words.IsCapitalised(phrase.Head) || phrase.Head == words.WordFrom(words.Sentences[words.SentenceAt(phrase.Whole.Start)].Start))
        {
            return null;
        }

        var start = phrase.Head;
        while (start > phrase.Start && (words.IsCapitalised(start - 1) || char.IsDigit(words.At(start - 1)[0]) || (start - 1 > phrase.Start && words.At(start - 1) is "of" or "on" or "for" or "the" or "and" or "." or "-" or "&")))
        {
            start--;
        }

        while (!words.IsCapitalised(start) && !char.IsDigit(words.At(start)[0]))
        {
            start++;
        }

        // "some Democrats" and "skittish Democrats" are not the Democrats.
        var isPlural = IsPlural(phrase);
        var isQuantified = IsQuantified(phrase);
        if ((start > phrase.Start && (isPlural || isQuantified)) || (isPlural && isQuantified))
        {
            return null;
        }

        var span = words.SpanOf(start, phrase.HeadEnd);
        var name = span.In(words.Text);
        var kind = isPlural ? ActorKind.Group : ActorKind.Organisation;
        return (new ActorResolution.Resolved(maker.Named(name, kind, span), ActorBasis.Name), null);
    }

    private bool IsPlural(SpeakerPhrase phrase) => RoleNouns.Of(book.Words.At(phrase.Head).ToString()) is { IsPlural: true };

    private bool IsQuantified(SpeakerPhrase phrase) => Quantifiers.Contains(book.Words.At(phrase.Start).ToString());

    private BookEntry? NamedBy(SpeakerPhrase phrase)
    {
        // "some Democrats" are not the Democrats.
        if (IsQuantified(phrase) && IsPlural(phrase))
        {
            return null;
        }

        var naming = phrase.Naming;
        var end = phrase.IsPossessive ? book.Words.Words[phrase.HeadEnd - 3].Span.End : naming.End;
        foreach (var (span, entry) in book.In(naming).Reverse())
        {
            if (span.End == end || (span.End > end && phrase.Whole.Contains(span)))
            {
                return entry;
            }
        }

        // "its “national enterprise reporter” Ann Lee, a winner of the prize": a person right before the first comma.
        var firstComma = Enumerable.Range(phrase.Start, phrase.End - phrase.Start).FirstOrDefault(word => book.Words.At(word) is ",", phrase.End);
        var before = book.In(phrase.Whole).LastOrDefault(mention => mention.Entry.Kind == ActorKind.Person && mention.Span.End == book.Words.Words[firstComma - 1].Span.End);
        if (before.Entry is not null && phrase.HeadEnd < firstComma && QuotationMarks.IsDouble(book.Words.At(phrase.HeadEnd)[0]))
        {
            return before.Entry;
        }

        // "the Republican nominee, Donald Trump," and "my running mate (Mike Pence)".
        return RoleNouns.Of(book.Words.At(phrase.Head).ToString()) is { IsPlural: false } ? InApposition(phrase) : null;
    }

    private BookEntry? InApposition(SpeakerPhrase phrase)
    {
        for (var word = phrase.HeadEnd; word < phrase.End - 1; word++)
        {
            if (book.Words.At(word) is not ("," or "("))
            {
                continue;
            }

            var start = word + 1;
            var named = book.In(new TextSpan(book.Words.Words[start].Span.Start, phrase.Whole.End)).FirstOrDefault(mention => mention.Entry.Kind == ActorKind.Person);
            if (named.Entry is not null && IsWholeSegment(phrase, start, named.Span))
            {
                return named.Entry;
            }
        }

        return null;
    }

    /// <summary>Whether a name fills its segment but for titles before it.</summary>
    private bool IsWholeSegment(SpeakerPhrase phrase, int start, TextSpan name)
    {
        var after = book.Words.WordFrom(name.End);
        var endsSegment = after >= phrase.End || book.Words.At(after) is "," or ")" or ";";
        return endsSegment && Enumerable.Range(start, book.Words.WordFrom(name.Start) - start).All(word => book.Words.IsCapitalised(word) || book.Words.At(word) is ".");
    }

    private (ActorResolution, BookEntry?)? Nominal(SpeakerPhrase phrase, Statement statement)
    {
        if (nominals.Resolve(phrase, statement, turns) is not { } found)
        {
            return null;
        }

        return found.Entry is { } entry ? (new ActorResolution.Resolved(maker.Make(entry), ActorBasis.Role), entry) : Unresolved(phrase, found);
    }

    private (ActorResolution, BookEntry?) Unresolved(SpeakerPhrase phrase, Antecedent antecedent) =>
        (new ActorResolution.Unresolved(phrase.Whole.In(book.Words.Text), antecedent.Reason ?? "", [.. antecedent.Candidates.Select(maker.Make)]), null);
}
