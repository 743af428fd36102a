using Parley.Positions.Clauses;
using Parley.Text;

namespace Parley.Positions.Proposals;

/// <summary>Finds what is on the table, and joins the mentions of one proposal over an article.</summary>
internal static class ProposalFinder
{
    /// <summary>The proposals that each statement names, in the order of the statements and of the text; each mention goes to one statement.</summary>
    /// <param name="views">The article's statements.</param>
    /// <param name="clauses">The article's clauses.</param>
    public static IReadOnlyList<IReadOnlyList<ProposalMention>> Find(IReadOnlyList<StatementView> views, ArticleClauses clauses)
    {
        var found = views.Select(_ => new List<ProposalMention>()).ToList();
        var book = new ProposalBook();
        var last = new TextSpan(0, 0);
        foreach (var candidate in views.SelectMany(view => ProposalCandidates.In(view, clauses)).DistinctBy(candidate => candidate.Span).OrderBy(candidate => candidate.Span))
        {
            if (candidate.Span.Start < last.End || StatementHomes.Of(views, candidate.Span) is not { } home || book.Join(candidate) is not { } joined)
            {
                continue;
            }

            last = candidate.Span;
            found[home].Add(new ProposalMention(candidate.Span, joined.Key, joined.Author, []) { Rule = candidate.Rule });
        }

        return [.. found.Select((mentions, index) => WithProvisions(views[index], mentions))];
    }

    private static List<ProposalMention> WithProvisions(StatementView view, List<ProposalMention> mentions)
    {
        if (mentions.Count == 0)
        {
            return mentions;
        }

        var provisions = ProvisionFinder.In(view);
        return [.. mentions.Select((mention, index) => mention with
        {
            Provisions = [.. provisions.Where(provision => OwnerOf(mentions, provision.Span) == index)],
        })];
    }

    /// <summary>The mention a point belongs to: the one it stands in, else the last before it, else the first.</summary>
    private static int OwnerOf(List<ProposalMention> mentions, TextSpan provision) => Math.Max(0, mentions.FindLastIndex(mention => mention.Span.Start <= provision.Start));
}
