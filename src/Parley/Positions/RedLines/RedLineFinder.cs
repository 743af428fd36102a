using Parley.Positions.Phrases;
using Parley.Text;

namespace Parley.Positions.RedLines;

/// <summary>Finds the lines that statements draw.</summary>
internal static class RedLineFinder
{
    private static readonly PhraseTable Markers = new(EmbeddedText.Whole("red-lines.txt"));

    /// <summary>The lines of each statement of an article, in the statements' order; those of one statement in reading order, none overlapping.</summary>
    public static IReadOnlyList<IReadOnlyList<RedLine>> Find(IReadOnlyList<StatementView> views)
    {
        var lines = new List<IReadOnlyList<RedLine>>();
        (StatementView View, TextSpan Marker)? list = null;
        foreach (var view in views)
        {
            var own = Find(view);
            if (own.Count == 0 && list is var (announcer, marker) && RedLineLists.GoesOn(announcer, view))
            {
                own.AddRange(RedLineLists.Of(view, marker));
            }

            list = RedLineLists.AnnouncedBy(view, Markers) is { } announced ? (view, announced) : list;
            lines.Add(own);
        }

        return lines;
    }

    private static List<RedLine> Find(StatementView view)
    {
        var lines = new List<RedLine>();
        foreach (var part in SentencePart.Joined(view, view.Statement.Content))
        {
            var free = part.Range.First;
            foreach (var marker in Markers.In(part.Words, part.Range))
            {
                var clause = RedLineClause.Around(part, marker.Words);
                if (marker.Label != "other" && view.Statement.Content.Contains(marker.Span) && clause.First >= free && RedLineRules.Draws(view, part.Words, marker, clause))
                {
                    lines.Add(new RedLine(part.Words.SpanOf(clause.First, clause.After), marker.Span) { Rule = $"red-line-{marker.Label}" });
                    free = clause.After;
                }
            }
        }

        return lines;
    }
}
