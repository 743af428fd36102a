using Parley.Positions.Codebooks;

namespace Parley.Positions.Folds;

/// <summary>A position that moved.</summary>
/// <param name="Issue">The issue.</param>
/// <param name="Type">How it moved.</param>
/// <param name="Before">The position before.</param>
/// <param name="After">The position after.</param>
public sealed record ChangeRow(Issue Issue, ChangeType Type, Position Before, Position After)
{
    /// <summary>Whose it is.</summary>
    public string Party => After.Party;
}
