namespace Parley.Statements.Narration;

/// <summary>Whether a deed is told as done.</summary>
internal enum DeedTime
{
    /// <summary>Done or going on.</summary>
    Done,

    /// <summary>To come: "will", "is willing to".</summary>
    Planned,

    /// <summary>Would, may or must be done: a fact only as what somebody says.</summary>
    Supposed,
}
