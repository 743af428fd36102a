namespace Parley.Actors.Tables;

/// <summary>How far two spellings of a name lie apart.</summary>
internal static class Spelling
{
    /// <summary>Whether one letter more, less or other makes one of the other; equal words are not.</summary>
    public static bool IsOneLetterAway(string left, string right)
    {
        if (Math.Abs(left.Length - right.Length) > 1 || left == right)
        {
            return false;
        }

        var same = left.AsSpan().CommonPrefixLength(right);
        var restLeft = left.AsSpan(same);
        var restRight = right.AsSpan(same);
        return left.Length == right.Length ? restLeft[1..].SequenceEqual(restRight[1..])
            : left.Length > right.Length ? restLeft[1..].SequenceEqual(restRight)
            : restLeft.SequenceEqual(restRight[1..]);
    }
}
