namespace Parley.Positions.Folds;

/// <summary>How a position moved.</summary>
public enum ChangeType
{
    /// <summary>It did not: the same stance in the same or very similar words.</summary>
    None,

    /// <summary>From yes to no, or from no to yes.</summary>
    Reversed,

    /// <summary>A lower place on the scale, or, at an equal place, a red line added.</summary>
    Hardened,

    /// <summary>A higher place on the scale, or, at an equal place, a red line dropped.</summary>
    Softened,

    /// <summary>A condition more at an equal place, or the step from supports to conditional.</summary>
    ConditionAdded,

    /// <summary>A condition less at an equal place, or the step from conditional to supports.</summary>
    ConditionDropped,

    /// <summary>An equal place in other words: another number, scope or date.</summary>
    Clarified,
}
