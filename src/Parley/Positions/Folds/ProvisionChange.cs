namespace Parley.Positions.Folds;

/// <summary>What became of a point from one version of a proposal to the next.</summary>
public enum ProvisionChange
{
    /// <summary>It is new: told of for the first time.</summary>
    Added,

    /// <summary>The same number in the same words.</summary>
    Kept,

    /// <summary>The same number in other words.</summary>
    Reworded,

    /// <summary>Another number.</summary>
    ValueChanged,

    /// <summary>The words of the later version do not repeat it; news repeats little, so this does not tell that it was deleted.</summary>
    NotRepeated,
}
