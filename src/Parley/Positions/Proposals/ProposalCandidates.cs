using Parley.Positions.Clauses;
using Parley.Positions.Phrases;
using Parley.Text;

namespace Parley.Positions.Proposals;

/// <summary>Finds the words of a sentence that may name something on the table.</summary>
internal static class ProposalCandidates
{
    private static readonly HashSet<string> WeakOnly = new(StringComparer.Ordinal)
    {
        "figure", "sum", "number", "idea", "terms", "version", "claim", "demand", "price", "arrangement", "mechanism", "treaty", "chapter", "pledge", "bill", "text",
    };

    private static readonly HashSet<string> PlanLike = new(StringComparer.Ordinal) { "plan", "paper", "package", "framework", "formula", "compromise", "scheme", "blueprint", "outline", "memorandum" };

    /// <summary>What noun phrases name, in reading order.</summary>
    public static IEnumerable<ProposalCandidate> In(StatementView view, ArticleClauses clauses)
    {
        var words = view.Around;
        for (var index = 0; index < words.Count; index++)
        {
            var noun = words.Lower(index);
            if ((ProposalWords.Always.Contains(noun) || ProposalWords.Perhaps.Contains(noun)) && !IsPartOfAnother(words, index) && Read(view, index, clauses) is { } candidate)
            {
                yield return candidate;
            }
            else if ((ProposalWords.Proposing.Contains(noun) || ProposalWords.Bidding.Contains(noun)) && ProposedThings.At(view, index, clauses) is { } thing)
            {
                yield return thing;
            }
        }
    }

    private static ProposalCandidate? Read(StatementView view, int head, ArticleClauses clauses)
    {
        var words = view.Around;
        var phrase = NounPhrases.At(words, head);
        if (phrase.Determiner.Length == 0 || phrase.Determiner is "no" or "any" or "every" or "each" or "either" or "neither" or "whose")
        {
            return null;
        }

        if (words.Lower(head - 1).EndsWith('s') && words.Lower(head - 1) is not ("'s" or "less" or "this" or "its" or "his") && words.Lower(head) is "plan" or "offer" or "claim" or "demand" or "draft" or "bid")
        {
            return null;
        }

        if (words.Lower(head) is "chapter" or "chapters" && !ProposalWords.Closed.Contains(words.Lower(phrase.Words.First - 1)))
        {
            return null;
        }

        var noun = Singular(words.Lower(head));
        var isAlways = ProposalWords.Always.Contains(words.Lower(head));
        var numbers = Enumerable.Range(phrase.Words.First, head - phrase.Words.First).Where(words.IsNumber).Select(words.Lower).ToList();
        var modifiers = Modifiers(words, phrase);
        var (author, isGiven) = ProposalAuthors.Of(view, phrase, clauses);
        var isPronoun = author is null && phrase.Determiner is "its" or "his" or "her" or "their";
        author ??= isPronoun ? OwnerAt(clauses, words[phrase.Words.First]) : null;
        var isTold = isGiven || modifiers.Any(ProposalWords.Tabled.Contains) || (author is not null && (phrase.Owner is null && !isPronoun ? !WeakOnly.Contains(noun) : PlanLike.Contains(noun)))
            || (numbers.Count > 0 && phrase.IsIndefinite && isGiven);
        if (phrase.IsIndefinite && !isGiven && !(isAlways && (numbers.Count > 0 || phrase.Words.After > head + 1)))
        {
            return null;
        }

        return new ProposalCandidate(words.SpanOf(phrase.Words.First, phrase.Words.After), noun, author, isAlways ? "proposal-noun" : isTold ? "proposal-told" : "proposal-again")
        {
            NeedsEarlier = !isAlways && !isTold,
            IsNew = phrase.IsIndefinite || modifiers.Contains("new"),
            Numbers = numbers,
            Modifiers = modifiers,
        };
    }

    /// <summary>Whom "its" or "her" means; null when that is not told.</summary>
    private static string? OwnerAt(ArticleClauses clauses, TextSpan word) =>
        clauses.SentenceAt(word) is { } sentence && sentence.IndexAt(word.Start) is { } index && sentence.OwnersAt(index) is { Count: > 0 } owners ? string.Join(" and ", owners) : null;

    private static List<string> Modifiers(ViewWords words, NounPhrase phrase) =>
        [.. Enumerable.Range(phrase.Words.First + 1, Math.Max(0, phrase.Head - phrase.Words.First - 1))
            .Where(index => phrase.Owner is not { } owner || index > owner.After)
            .Where(index => !words.IsNumber(index))
            .Select(words.Lower)];

    private static bool IsPartOfAnother(ViewWords words, int index) =>
        ProposalWords.Always.Contains(words.Lower(index + 1)) || ProposalWords.Perhaps.Contains(words.Lower(index + 1)) || words.Lower(index + 1) is "talks" or "letter" or "officials"
        || (words.Lower(index) is "offer" or "offers" or "draft" or "bid" or "demands" && words.Lower(index - 1) is "to" or "will" or "would" or "it" or "they" or "he" or "she" or "not" or "who");

    private static string Singular(string noun) => noun.EndsWith('s') && noun != "terms" ? noun[..^1] : noun;
}
