using Parley.Positions.Clauses;
using Parley.Positions.Phrases;

namespace Parley.Positions.Proposals;

/// <summary>Tells whose proposal a noun phrase names.</summary>
internal static class ProposalAuthors
{
    private static readonly HashSet<string> Participles = new(StringComparer.Ordinal)
    {
        "proposed", "drafted", "tabled", "suggested", "presented", "submitted", "offered", "drawn", "written", "floated", "circulated", "mediated", "brokered", "unveiled", "prepared", "signed", "initialled", "ratified",
    };

    /// <summary>The side, null when not told, and whether the words around tell that it is being put forward.</summary>
    public static (string? Author, bool IsGiven) Of(StatementView view, NounPhrase phrase, ArticleClauses clauses)
    {
        var words = view.Around;
        var verb = phrase.Words.First - 1;
        if (Participle(view, phrase) is { } by)
        {
            return (Nearest(view, by), true);
        }

        if (verb > 0 && words.Lower(verb) is "with" or "of")
        {
            verb = Enumerable.Range(1, 5).Select(back => verb - back).FirstOrDefault(index => words.Lower(index) is "answered" or "responded" or "replied" or "countered", verb);
        }

        var isVerb = verb >= 0 && ((ProposalWords.Authoring.Contains(words.Lower(verb)) && !words.Lower(verb).StartsWith("put", StringComparison.Ordinal)) || words.Lower(verb) is "answered" or "responded" or "replied" or "countered"
            || (words.Lower(verb) is "down" or "forward" or "out" or "over" or "round" && ProposalWords.Authoring.Contains(words.Lower(verb - 1))));
        isVerb = isVerb && !Enumerable.Range(Doers.GroupStart(words, verb), verb - Doers.GroupStart(words, verb)).Any(index => words.Lower(index) is "not" or "n't" or "never");
        if (isVerb && DoerAt(view, words.Lower(verb) is "down" or "forward" or "out" or "over" or "round" ? verb - 1 : verb, clauses) is { } doer)
        {
            return (doer, true);
        }

        var isSigned = words.Lower(verb).StartsWith("sign", StringComparison.Ordinal) || words.Lower(verb).StartsWith("initial", StringComparison.Ordinal);
        isVerb = isVerb || (phrase.IsIndefinite ? ProposalWords.Closed.Contains(words.Lower(verb)) : (isSigned || !ProposalWords.Parts.Contains(words.Lower(phrase.Head))) && ProposalWords.Answered.Contains(words.Lower(verb))) || (words.Lower(verb) is "to" or "on" && (words.Lower(verb - 1) is "agreed" || words.Lower(verb - 3) is "agreed"));
        if (phrase.Owner is { } owner)
        {
            return (Doers.PartyIn(view, owner.First, owner.After), isVerb);
        }

        if (phrase.IsIndefinite && ProposalWords.Closed.Contains(words.Lower(verb)) && Doers.PartyIn(view, phrase.Words.First, NameEnd(view, phrase)) is null && DoerAt(view, verb, clauses) is { } signers)
        {
            return (signers, true);
        }

        var isOwn = phrase.Determiner is "our" or "my" && view.Statement.Content.Overlaps(words[phrase.Head]);
        return (isOwn ? view.Party : Doers.PartyIn(view, phrase.Words.First, NameEnd(view, phrase)) ?? OfAdjective(view, phrase), isVerb);
    }

    /// <summary>The sides that do what a verb says, as one name; null when not told.</summary>
    private static string? DoerAt(StatementView view, int verb, ArticleClauses clauses) =>
        Doers.Of(view, verb) is { IsKnown: true } doer ? string.Join(" and ", doer.Parties.Distinct(StringComparer.Ordinal)) : clauses.Of(view.Around[verb])?.Doer?.Party;

    private static int NameEnd(StatementView view, NounPhrase phrase)
    {
        var span = view.Around.SpanOf(phrase.Words.First, phrase.Head + 1);
        var last = view.Dated.Attributed.Names.LastOrDefault(name => span.Contains(name.Span));
        return last is null ? phrase.Words.First : Enumerable.Range(phrase.Words.First, phrase.Head - phrase.Words.First + 1).First(index => view.Around[index].End >= last.Span.End) + 1;
    }

    /// <summary>"the Peruvian plan": the state whose adjective stands before the noun; null when none does.</summary>
    private static string? OfAdjective(StatementView view, NounPhrase phrase) =>
        Enumerable.Range(phrase.Words.First, phrase.Head - phrase.Words.First)
            .Select(index => Doers.StateIn(view, index, phrase.Head + 1) ?? Doers.StateIn(view, index, index + 1))
            .FirstOrDefault(state => state is not null);

    /// <summary>The first word after "proposed by"; null when there is none near.</summary>
    private static int? Participle(StatementView view, NounPhrase phrase)
    {
        var words = view.Around;
        for (var index = phrase.Head + 1; index < Math.Min(words.Count, phrase.Words.After + 4); index++)
        {
            if (words.Lower(index) == "by" && (Participles.Contains(words.Lower(index - 1)) || (index == phrase.Head + 1 && Nearest(view, index + 1) is not null) || words.Lower(index - 1) == "up"))
            {
                return index + 1;
            }

            if (words.Lower(index) is "." or ";" or "”" or "is" or "was" or "were" or "said")
            {
                break;
            }
        }

        return null;
    }

    private static string? Nearest(StatementView view, int first)
    {
        var words = view.Around;
        var after = first;
        while (after < words.Count && after - first < 7 && words.Lower(after) is not ("," or "." or ";" or "to" or "that" or "in" or "on" or "was" or "is" or "would" or "and" or "but"))
        {
            after++;
        }

        return after > first ? view.PartyIn(words.SpanOf(first, after)) : null;
    }
}
