namespace Parley.Dates.Occasions;

/// <summary>What a word of a sentence is to one statement.</summary>
internal enum WordRole
{
    /// <summary>None of the others.</summary>
    Open,
    Cue,
    Speaker,

    /// <summary>The cue of another statement that does not hold this one.</summary>
    OtherCue,

    /// <summary>Content, a quotation, or outside the statement that holds this one.</summary>
    Closed,
}
