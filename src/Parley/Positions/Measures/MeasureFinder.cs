using Parley.Positions.Clauses;
using Parley.Positions.Phrases;
using Parley.Text;

namespace Parley.Positions.Measures;

/// <summary>Finds the means of pressure or reward that a statement tells of.</summary>
internal static class MeasureFinder
{
    private static readonly PhraseTable Acts = new(EmbeddedText.Whole("measure-acts.txt"));

    /// <summary>What each statement of an article tells; who imposes a measure may be told by another.</summary>
    /// <param name="views">The statements.</param>
    /// <param name="article">The clauses of their article.</param>
    public static IReadOnlyList<IReadOnlyList<Measure>> Find(IReadOnlyList<StatementView> views, ArticleClauses article) => KnownImposers.Fill([.. views.Select(view => Find(view, article))]);

    /// <summary>The measures that the statement's own words tell, in reading order; no two overlap.</summary>
    /// <param name="view">The statement.</param>
    /// <param name="article">The clauses of its article.</param>
    public static IReadOnlyList<Measure> Find(StatementView view, ArticleClauses article)
    {
        var clauses = new ClauseView(view, article);
        var found = new List<Measure>();
        foreach (var measure in Acted(clauses).Concat(NamedMeasures.In(clauses)).OrderBy(measure => measure.Span))
        {
            if (!found.Any(other => other.Span.Overlaps(measure.Span)))
            {
                found.Add(measure);
            }
        }

        return found;
    }

    private static IEnumerable<Measure> Acted(ClauseView clauses)
    {
        foreach (var act in Acts.In(clauses.Words, clauses.Words.All).Where(act => clauses.Tells(act.Words)))
        {
            var verb = act.Words.First;
            var mood = MeasureClause.MoodOf(clauses, verb);
            var isEnd = act.Label.EndsWith("/end", StringComparison.Ordinal);
            var status = mood is Mood.Negated or Mood.Condition or Mood.Demanded ? null : isEnd ? MeasureStep.Ended(mood, MeasureStatus.Lifted) : MeasureStep.Taken(mood);
            if (status is not { } step || ClauseMarks.Is(clauses.Words, verb - 1, "determiner") || clauses.Words.Lower(verb - 1) == "as")
            {
                continue;
            }

            var subject = MeasureClause.Imposer(clauses, verb);
            var span = MeasureClause.SpanOf(clauses, subject, verb, MeasureClause.EndOf(clauses, verb, act.Words.After - 1));
            yield return new Measure(
                span, Enum.Parse<MeasureKind>(act.Label.Split('/')[0]), subject?.Party, MeasureClause.Target(clauses, verb, subject?.Party), step, LinkedDemands.Beside(clauses, act.Words))
            {
                Rule = "measure-act",
            };
        }
    }
}
