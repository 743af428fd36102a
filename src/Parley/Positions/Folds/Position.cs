namespace Parley.Positions.Folds;

/// <summary>Where a party stands on an issue as of a day: worked out from its statements, never stored and never an average.</summary>
/// <param name="Party">The side.</param>
/// <param name="Issue">The issue's id.</param>
/// <param name="Stance">Toward the issue's proposition; unclear when none of its statements tells.</param>
/// <param name="Latest">The statement that decides: the newest day's, of those who speak for the side; within a day that of the highest authority, then the last.</param>
/// <param name="First">The party's first statement on the issue.</param>
public sealed record Position(string Party, string Issue, Stance Stance, Evidence Latest, Evidence First)
{
    /// <summary>Who told it of the party, when the party itself tells nothing clear; null when the words are its own, or the article's.</summary>
    public string? ToldBy { get; init; }

    /// <summary>Whether the deciding statement is told as a repetition: "she repeated that …".</summary>
    public bool IsRepeated { get; init; }

    /// <summary>What the position depends on, in reading order.</summary>
    public IReadOnlyList<StatedCondition> Conditions { get; init; } = [];

    /// <summary>The line that the party draws; null when it draws none.</summary>
    public StatedRedLine? RedLine { get; init; }

    /// <summary>The hedges of the deciding statement, in reading order.</summary>
    public IReadOnlyList<StatedHedge> Hedges { get; init; } = [];

    /// <summary>How close the deciding words are to the party's own.</summary>
    public Strength Strength { get; init; }

    /// <summary>The newest day on which a statement of the party takes this stance; null when no day is known.</summary>
    public DateOnly? LastConfirmed { get; init; }

    /// <summary>Statements of the same day or later, of less authority or by another speaker of equal authority, that take another stance; newest first.</summary>
    public IReadOnlyList<Contradiction> Contradictions { get; init; } = [];

    /// <summary>The statements that take this stance, newest first: at least one, the deciding one among them.</summary>
    public required IReadOnlyList<Evidence> Evidence { get; init; }

    /// <summary>How many statements of the party touch the issue.</summary>
    public int Statements { get; init; }
}
