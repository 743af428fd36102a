namespace Parley.Positions.Folds;

/// <summary>The four steps from no to yes.</summary>
public static class StanceScale
{
    /// <summary>The steps in order, place 0 first.</summary>
    public static IReadOnlyList<Stance> Steps { get; } = [Stance.Opposes, Stance.Noncommittal, Stance.Conditional, Stance.Supports];

    /// <summary>The place of a stance on the scale, 0 to 3; null for unclear.</summary>
    public static int? PlaceOf(Stance stance) => stance switch
    {
        Stance.Opposes => 0,
        Stance.Noncommittal => 1,
        Stance.Conditional => 2,
        Stance.Supports => 3,
        _ => null,
    };
}
