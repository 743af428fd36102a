namespace Parley.Positions.Stances;

/// <summary>A stance and what decided it.</summary>
internal sealed record StanceReading(Stance Stance, Decision Decision)
{
    /// <summary>The stance that a rule told.</summary>
    public static StanceReading By(string rule, Stance stance) => new(stance, new Decision("stance", rule, []));
}
