namespace Parley.Statements.Narration;

/// <summary>The words before a verb group that name who the verb is about.</summary>
/// <param name="First">Their first word.</param>
/// <param name="After">The word after their last.</param>
/// <param name="Rule">How they were found: before the verb, before a relative word, or before an earlier verb.</param>
/// <param name="IsSubordinate">Whether a word such as "after" begins their clause.</param>
/// <param name="IsHypothetical">Whether a word such as "if" does.</param>
internal sealed record Subject(int First, int After, string Rule, bool IsSubordinate, bool IsHypothetical)
{
    /// <summary>The rule of a verb whose subject stands right before it.</summary>
    public const string Plain = "narrated-clause";

    /// <summary>The rule of a verb in a relative clause.</summary>
    public const string Relative = "narrated-relative";

    /// <summary>The rule of a verb joined by "and" to an earlier one.</summary>
    public const string Joined = "narrated-joined";
}
