using Parley.Positions;
using Parley.Positions.Folds;

namespace Parley.Exports.Views;

/// <summary>What a box tells in a line instead of a paragraph: who touches on an issue without taking a side, and issues on which nobody takes one.</summary>
internal static class SidesWords
{
    /// <summary>Whether a position is worth a paragraph: a stance, or a red line.</summary>
    public static bool IsTold(Position position) => position.Stance != Stance.Unclear || position.RedLine is not null;

    /// <summary>Whether an issue is worth a heading: somebody takes a side.</summary>
    public static bool IsTold(IssueSides sides) => sides.Positions.Any(IsTold);

    /// <summary>The parties that touch on the issue only; null when there are none.</summary>
    public static string? Touching(IssueSides sides)
    {
        var parties = sides.Positions.Where(position => !IsTold(position)).Select(position => position.Party).ToList();
        return parties.Count == 0 ? null : $"Touch on it, stance not told: {string.Join(", ", parties)}.";
    }

    /// <summary>The issues that are touched on only, with who does; null when there are none.</summary>
    public static string? Untold(SidesReport report)
    {
        var issues = report.Issues.Where(sides => !IsTold(sides)).Select(sides => $"{sides.Issue.Label} ({string.Join(", ", sides.Positions.Select(position => position.Party))})").ToList();
        return issues.Count == 0 ? null : $"Touched on, no stance told: {string.Join("; ", issues)}.";
    }
}
