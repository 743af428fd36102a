using Parley.Actors.Tables;
using Parley.Statements;

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

    /// <summary>Whether the article looks back on it: "had asked for ten years", told by the article itself.</summary>
    public bool IsBackground => Coded.Dated.Attributed.Statement is { Within: null } statement && FirstWordOf(statement).Equals("had", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether its cue tells that it was said before: "repeated", "reiterated".</summary>
    public bool IsRepetition => RepeatedWords.Has(Coded.Dated.Attributed.Statement.Cue.In(Text));

    /// <summary>Whether the speaker speaks for the side, not only as one of it: what it said on an earlier day is then overtaken, whoever said that.</summary>
    public bool SpeaksForSide => Rank is <= RoleRank.Official or RoleRank.Office;

    public Stance Stance => Coding.Stance;

    public bool IsClear => Coding.Stance != Stance.Unclear;

    /// <summary>Who speaks, for telling speakers apart.</summary>
    public string? Speaker => Evidence.Actor?.Id.Value;

    /// <summary>Whether it counts instead of what decided until now: by its authority or, when it is newer, by speaking for the side at all.</summary>
    public bool Overtakes(StatedRow deciding) => Rank <= deciding.Rank || (SpeaksForSide && (Day, !IsBackground).CompareTo((deciding.Day, !deciding.IsBackground)) > 0);

    /// <summary>The day as of which it counts; the earliest day there is when none is known.</summary>
    public DateOnly Day => Evidence.Day ?? DateOnly.MinValue;

    private string FirstWordOf(Statement statement) => statement.Cue.In(Text).Split(' ', 2)[0];
}
