namespace Parley.Scoring;

/// <summary>Turns offsets that count code points, as Python's do, into offsets that count UTF-16 code units.</summary>
internal sealed class CodePoints
{
    private readonly int[]? unitOffsets;
    private readonly int length;

    public CodePoints(string text)
    {
        length = text.Length;
        if (!text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF'))
        {
            return;
        }

        var offsets = new List<int>(text.Length + 1);
        for (var index = 0; index < text.Length; index += char.IsSurrogatePair(text, index) ? 2 : 1)
        {
            offsets.Add(index);
        }

        offsets.Add(text.Length);
        unitOffsets = [.. offsets];
        length = offsets.Count - 1;
    }

    /// <exception cref="ArgumentOutOfRangeException">The offset lies outside the text.</exception>
    public int ToUnits(int codePoints)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(codePoints);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(codePoints, length);
        return unitOffsets is null ? codePoints : unitOffsets[codePoints];
    }
}
