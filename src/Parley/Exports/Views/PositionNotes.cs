using Parley.Positions.Folds;

namespace Parley.Exports.Views;

/// <summary>What views tell of a position below its words: conditions, red line, confirmation, contradictions, the first words.</summary>
internal static class PositionNotes
{
    /// <summary>The notes, each with its label, in the order in which they are shown.</summary>
    public static IEnumerable<(string Label, string Words)> Of(Position position)
    {
        foreach (var condition in position.Conditions)
        {
            yield return ("Condition", $"{EvidenceWords.InMarks(condition.Text)}{(condition.Obligor is { } obligor ? $" (to be met by: {obligor})" : "")}{Elsewhere(condition.Evidence, position)}");
        }

        if (position.RedLine is { } line)
        {
            yield return ("Red line", $"{EvidenceWords.InMarks(line.Text)}{Elsewhere(line.Evidence, position)}");
        }

        foreach (var contradiction in position.Contradictions)
        {
            var evidence = contradiction.Evidence;
            yield return ("But", $"{EvidenceWords.Speaker(evidence)}, {GapWords.Verb(contradiction.Stance)}: {EvidenceWords.Quoted(evidence)}, {EvidenceWords.Day(evidence)}, {evidence.Outlet ?? evidence.ArticleName}");
        }

        if (position.LastConfirmed > position.Latest.Day)
        {
            yield return ("Confirmed", $"{Terms.Day(position.LastConfirmed)}, by {EvidenceWords.Speaker(position.Evidence[0])}");
        }

        if (position.First.Statement != position.Latest.Statement)
        {
            yield return ("First", $"{EvidenceWords.Quoted(position.First)} – {EvidenceWords.Source(position.First)}");
        }
    }

    /// <summary>Who says it, when it is not in the words shown.</summary>
    private static string Elsewhere(Evidence evidence, Position position) =>
        evidence.Statement == position.Latest.Statement ? "" : $" – {EvidenceWords.Source(evidence)}";
}
