namespace Parley.Positions.Folds;

/// <summary>Tells how a position moved, as the guidelines for marking changes define it.</summary>
internal static class Movement
{
    /// <summary>The change from one position of a party to a later one; both stances are clear.</summary>
    public static ChangeType Of(Position before, Position after)
    {
        if (before.Latest.Statement == after.Latest.Statement)
        {
            return ChangeType.None;
        }

        return (before.Stance, after.Stance) switch
        {
            (Stance.Supports, Stance.Opposes) or (Stance.Opposes, Stance.Supports) => ChangeType.Reversed,
            (Stance.Supports, Stance.Conditional) => ChangeType.ConditionAdded,
            (Stance.Conditional, Stance.Supports) => ChangeType.ConditionDropped,
            _ => (StanceScale.PlaceOf(after.Stance) - StanceScale.PlaceOf(before.Stance)) switch
            {
                < 0 => ChangeType.Hardened,
                > 0 => ChangeType.Softened,
                _ => AtEqualPlace(before, after),
            },
        };
    }

    private static ChangeType AtEqualPlace(Position before, Position after)
    {
        // One who says the same in other words, without saying "never" again, has dropped no line.
        if (after.IsRepeated || before.Evidence.Any(evidence => SameWords.Are(evidence.Words, after.Latest.Words) || SameWords.AddNothing(evidence.Words, after.Latest.Words)))
        {
            return ChangeType.None;
        }

        if (before.RedLine is null != after.RedLine is null)
        {
            return after.RedLine is null ? ChangeType.Softened : ChangeType.Hardened;
        }

        var added = after.Conditions.Count(condition => !before.Conditions.Any(other => SameWords.Are(condition.Text, other.Text)));
        var dropped = before.Conditions.Count(condition => !after.Conditions.Any(other => SameWords.Are(condition.Text, other.Text)));
        return added > dropped ? ChangeType.ConditionAdded
            : dropped > added ? ChangeType.ConditionDropped
            : ChangeType.Clarified;
    }
}
