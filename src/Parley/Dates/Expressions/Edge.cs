namespace Parley.Dates.Expressions;

/// <summary>The part of a stretch that "early", "mid", "late" name: roughly a third each.</summary>
internal enum Edge
{
    Early,
    Middle,
    Late,

    /// <summary>"earlier this month": before the anchor.</summary>
    Earlier,

    /// <summary>"later this month": after the anchor.</summary>
    Later,
}
