using Parley.Positions.Clauses;
using Parley.Positions.Phrases;
using Parley.Text;

namespace Parley.Positions.Guarantees;

/// <summary>Pledges told by a verb and what is promised: "promised in writing that nobody would be punished", "assured Karvia it would not attack".</summary>
/// <remarks>Only what keeps a side safe counts: that something will not be done, or will be kept. "Promised to sign" is no guarantee.</remarks>
internal static class PromisedConduct
{
    private const int FarthestContent = 4;

    private static readonly PhraseTable Words = new(EmbeddedText.Whole("promised-conduct.txt"));

    /// <summary>The pledges, in reading order; at most one a statement.</summary>
    public static IReadOnlyList<Guarantee> In(ClauseView clauses, ArticleClauses article)
    {
        var words = clauses.Words;
        foreach (var promise in Words.In(words, words.All).Where(found => found.Label == "promise" && clauses.Tells(found.Words)))
        {
            var clause = article.Of(words[promise.Words.First]);
            if (clause is not { Verb.Use: VerbUse.Finite, Mood: Mood.Fact or Mood.Future or Mood.Decided, Doer.Party: { } party } || Content(clauses, promise.Words.After) is not { } content)
            {
                continue;
            }

            var state = SettledArticle.Is(article) ? GuaranteeState.Agreed : GuaranteeState.Offered;
            var first = words.RangeOf(clause.Span).First;
            return [new Guarantee(words.SpanOf(state is GuaranteeState.Agreed ? first : content.First, content.After), GuaranteeInstrument.Pledge, party, null, state) { Rule = "guarantee-promise" }];
        }

        return [];
    }

    private static WordRange? Content(ClauseView clauses, int after)
    {
        var words = clauses.Words;
        var end = after;
        while (end < words.Count && !ClauseMarks.IsPoint(words, end) && words.Lower(end) != ",")
        {
            end++;
        }

        var kept = Words.In(words, new WordRange(after, end)).FirstOrDefault(found => found.Label == "kept" && found.Words.First - after <= FarthestContent);
        var that = Enumerable.Range(after, Math.Max(0, end - after)).Where(index => words.Lower(index) is "that" or "not").Cast<int?>().FirstOrDefault(index => index < after + FarthestContent);
        return kept is null || Words.In(words, new WordRange(after, end)).Any(found => found.Label == "other") ? null : new WordRange(that is { } at && at < kept.Words.First ? at + 1 : Math.Min(after, kept.Words.First), end);
    }
}
