namespace Parley.Dates.Expressions;

/// <summary>The part of a stretch that "early", "mid", "late" name, a third each, or "the end of".</summary>
internal enum Edge
{
    Early,
    Middle,
    Late,
    Start,
    End,

    /// <summary>"earlier this month": before the anchor.</summary>
    Earlier,

    /// <summary>"later this month": after the anchor.</summary>
    Later,
}
