namespace Parley.Positions.Folds;

/// <summary>How one party answers a proposal.</summary>
/// <param name="Party">The side; null when the words do not name it.</param>
/// <param name="Answers">Its answers and what others claim of it, oldest first; at least one.</param>
public sealed record PartyAnswers(string? Party, IReadOnlyList<Answer> Answers)
{
    /// <summary>The latest answer on the party's own word or the article's; null when there are only others' claims.</summary>
    public Answer? Latest => Answers.LastOrDefault(answer => answer.Response.ClaimedBy != ClaimedBy.Other);

    /// <summary>Whether the latest answer was given before the proposal's numbers changed: it is none to the version now on the table.</summary>
    public bool IsToEarlierVersion { get; init; }

    /// <summary>The state on the party's own word or the article's: never what another claims.</summary>
    public ResponseState State => Latest?.Response.State ?? ResponseState.Unknown;
}
