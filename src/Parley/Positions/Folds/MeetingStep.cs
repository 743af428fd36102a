namespace Parley.Positions.Folds;

/// <summary>How far a meeting had come as some statement tells it.</summary>
/// <param name="State">The state.</param>
/// <param name="Words">The words that name the meeting there.</param>
/// <param name="Evidence">The statements that tell the same, the first to do so first; at least one.</param>
public sealed record MeetingStep(MeetingState State, ToldWords Words, IReadOnlyList<Evidence> Evidence);
