namespace Parley.Positions.Stances;

/// <summary>Judges where words stand toward a proposition that they are known to touch.</summary>
/// <remarks>Safe to use from several threads at once.</remarks>
public interface IJudgeStance
{
    /// <summary>The chances of support, opposition and neither, which sum to 1; not calibrated.</summary>
    /// <param name="words">A statement's words, names masked.</param>
    /// <param name="proposition">The yes/no statement.</param>
    StanceChances Judge(string words, string proposition);
}
