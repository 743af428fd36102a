namespace Parley.Exports;

/// <summary>Text that has a UTF-8 form.</summary>
internal static class WellFormedText
{
    /// <summary>A lone surrogate has no UTF-8: it is written as U+FFFD, one unit for one, so that offsets still count.</summary>
    public static string? WellFormed(string? text)
    {
        if (text is null || !text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF'))
        {
            return text;
        }

        return string.Create(text.Length, text, static (target, source) =>
        {
            for (var index = 0; index < source.Length; index++)
            {
                var isPair = char.IsHighSurrogate(source[index]) && index + 1 < source.Length && char.IsLowSurrogate(source[index + 1]);
                target[index] = isPair || !char.IsSurrogate(source[index]) ? source[index] : '\uFFFD';
                if (isPair)
                {
                    target[++index] = source[index];
                }
            }
        });
    }
}
