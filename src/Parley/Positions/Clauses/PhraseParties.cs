using Parley.Actors.Tables;
using Parley.Positions.Phrases;
using Parley.Statements;

namespace Parley.Positions.Clauses;

/// <summary>Tells which sides a noun phrase names as one who acts.</summary>
/// <param name="sentence">The sentence.</param>
/// <param name="article">What is known of the article.</param>
internal sealed class PhraseParties(ClauseSentence sentence, ArticleSides article)
{
    private readonly ViewWords words = sentence.Words;

    /// <summary>The sides; none when it names none, or only owns or describes something that does not act: "Karvia's farms", "talks with Karvia". Null for an empty phrase.</summary>
    /// <param name="phrase">The phrase.</param>
    /// <param name="earlier">The clauses before it in the sentence, for pronouns.</param>
    public Participant? Of(WordRange phrase, IReadOnlyList<Clause> earlier)
    {
        if (phrase.Count <= 0)
        {
            return null;
        }

        var span = words.SpanOf(phrase.First, phrase.After);
        if (!VerbWords.Is(words, phrase.First, "own") && article.OfSpeakerAt(span) is { Count: > 0 } resolved)
        {
            return new Participant(phrase, resolved, IsSpeaker: false, span);
        }

        var after = CoreEnd(phrase);
        var parties = new List<string>();
        var isSpeaker = false;
        for (var (first, index) = (phrase.First, phrase.First); index <= after; index++)
        {
            if (index == after || words.Lower(index) is "and" or "," or "&" or "or" || (words.Lower(index) == "as" && words.Lower(index + 1) == "well"))
            {
                var (found, isOwn) = OfPart(new WordRange(first, index), new WordRange(index, phrase.After), earlier, Math.Max(phrase.First, after - 1));
                parties.AddRange(found);
                isSpeaker |= isOwn;
                first = index + 1;
            }
        }

        return new Participant(phrase, [.. parties.Distinct(StringComparer.Ordinal)], isSpeaker, span);
    }

    /// <summary>The side that a pronoun or owner's word means: its teller's in reported words, else the subject before it, else the name before it.</summary>
    public (IReadOnlyList<string> Parties, bool IsSpeaker) OfPronoun(int index, IReadOnlyList<Clause> earlier)
    {
        var teller = article.TellerOf(words[index]);
        var isOwn = VerbWords.Is(words, index, "own");
        if (teller is not null && (isOwn || teller.Statement.Mode != Mode.Direct))
        {
            var within = isOwn ? null : earlier.LastOrDefault(clause => clause.Teller == teller && clause.Governor?.Kind is null or GovernorKind.That && clause.Subject is { IsSpeaker: false, Parties.Count: > 0 });
            return within?.Subject is { } subject ? (subject.Parties, false) : (ArticleSides.SpeakersOf(teller), true);
        }

        return isOwn ? ([], false)
            : article.OfSpeakerAt(words[index]) is { Count: > 0 } resolved ? (resolved, false)
            : earlier.LastOrDefault(clause => clause.Subject?.Parties.Count > 0)?.Subject is { } before ? (before.Parties, false)
            : sentence.Names.LastOrDefault(name => name.After <= index) is { } name ? ([name.Party], false)
            : (sentence.Earlier is { } previous && previous.Paragraph == sentence.Paragraph ? previous.Clauses.FirstOrDefault(clause => clause.Governor is null && clause.Subject?.Parties.Count > 0)?.Subject?.Parties ?? [] : [], false);
    }

    private (IReadOnlyList<string> Parties, bool IsSpeaker) OfPart(WordRange part, WordRange rest, IReadOnlyList<Clause> earlier, int head)
    {
        if (part.Count <= 0)
        {
            return ([], false);
        }

        var last = part.After - 1;
        var isHeadless = last != head && head >= part.After;
        if (part.Count == 1 && (VerbWords.Is(words, last, "reported") || VerbWords.Is(words, last, "own")) && !VerbWords.Is(words, last, "relative"))
        {
            return OfPronoun(last, earlier);
        }

        if (words.Lower(rest.First) is not ("of" or "for" or "from") && CountedIn(part) is { } count)
        {
            return (article.SidesAt(sentence.Paragraph, words[part.First].Start, count), false);
        }

        var isDoer = IsDoer(last) || (isHeadless && IsDoer(head));
        if (VerbWords.Is(words, part.First, "owner") && IsDoer(last) && !sentence.Names.Any(name => name.After == part.After))
        {
            return OfPronoun(part.First, earlier);
        }

        var named = sentence.Names.Where(name => part.First <= name.First && name.After <= part.After).ToList();
        if (named.Count > 0)
        {
            return named.Find(name => name.After == part.After || words.Lower(name.After) is "'" && name.After + 1 == part.After) is { } atEnd ? ([atEnd.Party], false) : isDoer ? ([named[0].Party], false) : ([], false);
        }

        return (StateIn(part, isDoer) is { } state ? [state]
            : isDoer && Tail(rest) is { Count: > 0 } tail ? tail
            : words.Lower(part.First) == "the" && part.Count <= 3 && article.Described(words.Lower(last), words[part.First].Start) is { } described ? [described]
            : [], false);
    }

    /// <summary>How many sides "both", "all three", "the two countries" or "the delegations" means; null where it counts none.</summary>
    private int? CountedIn(WordRange part)
    {
        var first = words.Lower(part.First) is "the" or "all" ? part.First + 1 : part.First;
        int? count = words.Lower(first) switch { "both" or "two" => 2, "three" => 3, "four" => 4, _ => null };
        var isCollective = VerbWords.Is(words, part.After - 1, "collective");
        return count is not null ? part.After - first == 1 || (isCollective && part.After - first <= 3) ? count : null
            : part.After - first == 1 && isCollective && (first > part.First || words.Lower(first) == "negotiators") && words.Lower(first) is "sides" or "parties" or "delegations" or "negotiators" or "teams" ? 2 : null;
    }

    /// <summary>Where the phrase's first preposition stands: before it stands who acts.</summary>
    private int CoreEnd(WordRange phrase)
    {
        var after = phrase.First + 1;
        while (after < phrase.After && !(VerbWords.Is(words, after, "preposition") && !sentence.Names.Any(name => name.First < after && after < name.After)) && !VerbWords.Is(words, after, "relative"))
        {
            after++;
        }

        return after;
    }

    // Those who act in a side's name: its ministers do, its farmers do not.
    private bool IsDoer(int index) => VerbWords.Is(words, index, "people");

    /// <summary>Whom "of Karvia", "for the union" or "from Karvia" after a doer names.</summary>
    private List<string> Tail(WordRange rest) =>
        words.Lower(rest.First) is "of" or "for" or "from" or "representing" or "at"
            ? sentence.Names.Where(name => rest.First < name.First && name.After <= rest.After && name.First - rest.First <= 5).Select(name => name.Party).Take(1).ToList() is { Count: > 0 } named ? named
                : words.Lower(rest.First + 1) == "the" && article.Described(words.Lower(rest.First + 2), words[rest.First].Start) is { } described ? [described] : []
            : [];

    /// <summary>A state by its adjective or name where the actors stage saw none: "Peruvian officials".</summary>
    private string? StateIn(WordRange part, bool isDoer)
    {
        for (var index = part.First; index < part.After; index++)
        {
            if (words.IsCapital(index) && (isDoer || part.Count == 1) && ActorStates.StateOf(words.SpanOf(index, part.After).In(words.Text)) is { } iso)
            {
                return ActorTables.Default.StateByIso(iso)?.Name;
            }
        }

        return null;
    }
}
