namespace Parley.Dates.Occasions;

/// <summary>How a word of a sentence belongs to the clause that attributes a statement.</summary>
internal enum FramePart
{
    /// <summary>It does not: content, another clause, an aside about the speaker.</summary>
    Outside,

    /// <summary>It stands in the clause with the cue.</summary>
    Core,

    /// <summary>It stands in words set off by a mark that tell the occasion: "In Geneva, Moss said", "…, speaking on television".</summary>
    Adjunct,

    /// <summary>It stands in the clause on which the cue's participle hangs: "Moss announced it on Sunday, adding …".</summary>
    Hung,
}
