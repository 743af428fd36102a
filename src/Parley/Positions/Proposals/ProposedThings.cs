using Parley.Positions.Clauses;
using Parley.Positions.Phrases;

namespace Parley.Positions.Proposals;

/// <summary>Finds what a verb of proposing puts on the table without a noun for it: "offered to pay 4 million".</summary>
internal static class ProposedThings
{
    private const int Longest = 16;

    private static readonly HashSet<string> Phrases = new(StringComparer.Ordinal) { "in return", "in exchange", "on condition", "as what", "as soon", "as long", "only if", "but only", "under which", "in which", "with which", "to settle", "to end" };

    /// <summary>The thing proposed after a verb; null when nothing is, or when what follows has a noun of its own.</summary>
    public static ProposalCandidate? At(StatementView view, int verb, ArticleClauses clauses)
    {
        var words = view.Around;
        var (first, before) = (verb + 1, words.Lower(verb - 1));
        if (ProposalWords.Determiners.Contains(before) || before is "'s" || words.Lower(Doers.GroupStart(words, verb) - 1) is "not" or "to" || HasNot(words, verb) || IsPassive(words, verb))
        {
            return null;
        }

        if (words.Lower(first) is "on" && words.IsCapital(first + 1))
        {
            first += 2;
        }

        if (ProposalWords.Bidding.Contains(words.Lower(verb)))
        {
            return Figure(view, verb, clauses, words.Lower(first) is "for" ? first + 1 : first);
        }

        var isThat = words.Lower(first) is "that" && words.Lower(verb).StartsWith("propos", StringComparison.Ordinal);
        first = isThat ? first + 1 : first;

        var isVerb = words.Lower(first) is "to" || words.Lower(first).EndsWith("ing", StringComparison.Ordinal);
        var isSuggested = words.Lower(verb).StartsWith("suggest", StringComparison.Ordinal);
        if ((!isVerb && !isThat && !StartsThing(words, first)) || (isSuggested && words.Lower(first) is "to"))
        {
            return null;
        }

        var after = End(words, first);
        if (words.Lower(first) is "to" && words.Lower(first + 1) is "pay")
        {
            first += 2;
        }

        var thing = new WordRange(first, after);
        var range = Enumerable.Range(first, Math.Max(0, after - first)).ToList();
        var hasNoun = !isVerb && !isThat && range.Any(index => ProposalWords.Always.Contains(words.Lower(index)) || ProposalWords.Perhaps.Contains(words.Lower(index)));
        var numbers = range.Where(words.IsNumber).Select(words.Lower).ToList();
        if (thing.Count < 2 || hasNoun || range.Take(3).Any(index => ProposalWords.Courtesies.Contains(words.Lower(index))) || (!isVerb && !isThat && numbers.Count == 0 && !words.Lower(first).StartsWith('a')))
        {
            return null;
        }

        return Told(view, verb, clauses, thing, numbers);
    }

    /// <summary>The figure that a side bids for: "15 percent over two years"; null when what follows is none.</summary>
    private static ProposalCandidate? Figure(StatementView view, int verb, ArticleClauses clauses, int first)
    {
        var words = view.Around;
        var number = first;
        while (number < words.Count && ProposalWords.Bounds.Contains(words.Lower(number)))
        {
            number++;
        }

        if (!words.IsNumber(number) || (first == verb + 1 && words.Lower(verb).StartsWith("ask", StringComparison.Ordinal)))
        {
            return null;
        }

        var thing = new WordRange(first, End(words, first));
        var range = Enumerable.Range(number, Math.Max(0, thing.After - number)).ToList();
        var isMoney = number > first && words.Lower(number - 1) is "$" or "€" or "£";
        return isMoney || range.Take(4).Any(index => ProposalWords.Units.Contains(words.Lower(index))) ? Told(view, verb, clauses, thing, [.. range.Where(words.IsNumber).Select(words.Lower)]) : null;
    }

    private static ProposalCandidate? Told(StatementView view, int verb, ArticleClauses clauses, WordRange thing, IReadOnlyList<string> numbers)
    {
        var words = view.Around;
        var doer = Doers.Of(view, verb);
        if (!doer.IsKnown && clauses.Of(words[verb])?.Doer is { Parties: { Count: > 0 } parties } other)
        {
            doer = new Doer(parties, other.IsSpeaker, words.RangeOf(other.Span) is { Count: > 0 } range ? range.First : verb);
        }

        return doer.IsKnown && !IsSupposed(words, verb) && !NamesProposal(words, doer, verb)
            ? new ProposalCandidate(words.SpanOf(thing.First, thing.After), "", string.Join(" and ", doer.Parties.Distinct(StringComparer.Ordinal)), "proposal-thing") { IsNew = true, Numbers = numbers }
            : null;
    }

    private static bool IsSupposed(ViewWords words, int verb)
    {
        for (var index = verb - 1; index >= Math.Max(0, verb - 9) && words.Lower(index) is not ("," or "." or ";" or "that"); index--)
        {
            if (words.Lower(index) is "if" or "unless" or "until" or "once" or "whether" or "should" or "before")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether it is a text that proposes: its points are no proposals of their own.</summary>
    private static bool NamesProposal(ViewWords words, Doer doer, int verb) =>
        Enumerable.Range(doer.First, Math.Max(0, verb - doer.First)).Select(words.Lower).Concat(doer.Parties.SelectMany(party => party.ToLowerInvariant().Split(' ')))
            .Any(word => ProposalWords.Always.Contains(word) || ProposalWords.Perhaps.Contains(word));

    private static bool StartsThing(ViewWords words, int first) => words.IsNumber(first) || (ProposalWords.Bounds.Contains(words.Lower(first)) && (words.IsNumber(first + 1) || words.IsNumber(first + 2))) || words.Lower(first) is "a" or "an" or "its" or "his" or "her" or "our" or "their";

    private static bool HasNot(ViewWords words, int verb) =>
        Enumerable.Range(Doers.GroupStart(words, verb), verb - Doers.GroupStart(words, verb)).Any(index => words.Lower(index) is "not" or "n't" or "never" or "might" or "could" or "may" or "should");

    private static bool IsPassive(ViewWords words, int verb) =>
        words.Lower(verb).EndsWith("ed", StringComparison.Ordinal) && words.Lower(verb - 1) is "was" or "were" or "been" or "be" or "is" or "are" or "being";

    private static int End(ViewWords words, int first)
    {
        var after = first + 1;
        while (after < words.Count && after - first < Longest && !ProposalWords.Ends.Contains(words.Lower(after)) && !Phrases.Contains($"{words.Lower(after)} {words.Lower(after + 1)}")
            && !(words.Lower(after) is "on" && words.IsCapital(after + 1)))
        {
            after++;
        }

        return after;
    }
}
