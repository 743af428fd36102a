using Parley.Positions;

namespace Parley.Exports.Views;

/// <summary>How views write a stance for people.</summary>
internal static class StanceWords
{
    /// <summary>The word of the closed list.</summary>
    public static string Of(Stance stance) => Terms.Of(stance);

    /// <summary>A sign that tells it without colour.</summary>
    public static string SignOf(Stance stance) => stance switch
    {
        Stance.Supports => "+",
        Stance.Conditional => "±",
        Stance.Noncommittal => "○",
        Stance.Opposes => "−",
        _ => "?",
    };

    /// <summary>What it means, toward the proposition.</summary>
    public static string Meaning(Stance stance) => stance switch
    {
        Stance.Supports => "yes",
        Stance.Conditional => "yes, on a condition",
        Stance.Noncommittal => "neither yes nor no",
        Stance.Opposes => "no",
        _ => "the words do not tell",
    };
}
