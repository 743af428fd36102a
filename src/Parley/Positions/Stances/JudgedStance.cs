using Parley.Positions.Codebooks;

namespace Parley.Positions.Stances;

/// <summary>A stance by the small pair model, where the rules are silent.</summary>
internal static class JudgedStance
{
    /// <summary>The least belief at which the judge is followed, fitted on the gold texts to tune on.</summary>
    private const double Threshold = 0.8;

    /// <summary>Asks the judge; unclear below the threshold.</summary>
    public static StanceReading Of(IJudgeStance judge, StatementView view, Issue issue)
    {
        var chances = judge.Judge(MaskedWords.Of(view), issue.Proposition);
        (string Value, double Score)[] alternatives =
            [.. new[] { ("supports", chances.Supports), ("opposes", chances.Opposes), ("unclear", chances.Neither) }.OrderByDescending(one => one.Item2)];
        var stance = alternatives[0] is (var value, >= Threshold) && value != "unclear" ? Enum.Parse<Stance>(value, ignoreCase: true) : Stance.Unclear;
        return new StanceReading(stance, new Decision("stance", "judge", alternatives));
    }
}
