using Parley.Positions.Clauses;
using Parley.Positions.Phrases;
using Parley.Text;

namespace Parley.Positions.Measures;

/// <summary>Finds the means of pressure or reward that a statement tells of.</summary>
internal static class MeasureFinder
{
    private static readonly PhraseTable Acts = new(EmbeddedText.Whole("measure-acts.txt"));

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
            var mood = clauses.MoodOf(act.Words.First);
            if (mood is Mood.Negated or Mood.Condition or Mood.Demanded)
            {
                continue;
            }

            var subject = MeasureClause.Imposer(clauses, act.Words.First);
            var span = MeasureClause.SpanOf(clauses, subject, act.Words.First, clauses.EndOf(act.Words.After - 1));
            yield return new Measure(
                span, Enum.Parse<MeasureKind>(act.Label), subject?.Party, MeasureClause.Target(clauses, act.Words.First, subject?.Party), MeasureStep.Taken(mood), LinkedDemands.Beside(clauses, act.Words))
            {
                Rule = "measure-act",
            };
        }
    }
}
