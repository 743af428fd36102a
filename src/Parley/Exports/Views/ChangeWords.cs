using Parley.Positions.Folds;

namespace Parley.Exports.Views;

/// <summary>How a position moved, in words for people.</summary>
internal static class ChangeWords
{
    /// <summary>"hardened", "condition added".</summary>
    public static string Of(ChangeType type) => type switch
    {
        ChangeType.ConditionAdded => "condition added",
        ChangeType.ConditionDropped => "condition dropped",
        _ => Terms.Of(type),
    };

    /// <summary>"opposes → conditional"; one stance when it stayed.</summary>
    public static string Steps(ChangeRow row) => row.Before.Stance == row.After.Stance
        ? $"still {StanceWords.Of(row.After.Stance)}"
        : $"{StanceWords.Of(row.Before.Stance)} → {StanceWords.Of(row.After.Stance)}";

    /// <summary>What conditions and lines came and went, each in its words.</summary>
    public static IEnumerable<(string Label, string Words)> Notes(ChangeRow row)
    {
        foreach (var condition in row.After.Conditions.Where(condition => row.Before.Conditions.All(old => old.Text != condition.Text)))
        {
            yield return ("New condition", EvidenceWords.InMarks(condition.Text));
        }

        foreach (var condition in row.Before.Conditions.Where(condition => row.After.Conditions.All(now => now.Text != condition.Text)))
        {
            yield return ("No longer said", EvidenceWords.InMarks(condition.Text));
        }

        if (row.Before.RedLine is null != row.After.RedLine is null)
        {
            yield return row.After.RedLine is { } line
                ? ("New red line", EvidenceWords.InMarks(line.Text))
                : ("Red line no longer drawn", EvidenceWords.InMarks(row.Before.RedLine?.Text ?? ""));
        }
    }

    /// <summary>How sure the two readings are: the less sure of the two statements.</summary>
    public static string Sureness(ChangeRow row) => Terms.Confidence(Math.Min(row.Before.Latest.Confidence, row.After.Latest.Confidence));

    /// <summary>What did not move, in one line.</summary>
    public static string Rest(ChangesReport report) => $"{report.Rows.Count} moved, {report.Unmoved} stayed, {report.Firsts.Count} spoke for the first time.";
}
