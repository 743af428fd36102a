using Parley.Actors.Tables;

namespace Parley.Positions.Folds;

/// <summary>What a statement does about an issue, as a row of one party.</summary>
/// <param name="Party">The side.</param>
/// <param name="Coding">Its coding, whose issue is not null.</param>
/// <param name="Coded">The statement.</param>
/// <param name="Evidence">The statement as evidence.</param>
/// <param name="Rank">How much its speaker binds the party.</param>
/// <param name="Order">Its place among all statements in reading order.</param>
/// <param name="Text">The article's text.</param>
internal sealed record StatedRow(string Party, Coding Coding, Coded Coded, Evidence Evidence, RoleRank Rank, int Order, string Text)
{
    /// <summary>Who told it of the party, when the words stand in another side's; null when they are the party's own, or the article's.</summary>
    public string? ToldBy { get; init; }

    public Stance Stance => Coding.Stance;

    public bool IsClear => Coding.Stance != Stance.Unclear;

    /// <summary>Who speaks, for telling speakers apart.</summary>
    public string? Speaker => Evidence.Actor?.Id.Value;
}
