using Parley.Text;

namespace Parley.Models;

/// <summary>Cuts a text into windows at paragraph ends (<c>docs/models.md</c>, "Windows").</summary>
internal static class Windows
{
    /// <summary>The windows of a text in reading order; none when it has no words.</summary>
    public static IReadOnlyList<Window> Of(string text, IReadOnlyList<Word> words, PieceSequence pieces, WindowLimits limits)
    {
        var windows = new List<Window>();
        foreach (var core in Cores(Stretches(text, words, pieces, limits), pieces, limits))
        {
            windows.Add(new Window(WithContext(core, words.Count, pieces, limits), core));
        }

        return windows;
    }

    /// <summary>The paragraphs, those that are too long for a window cut at a sentence end.</summary>
    private static IEnumerable<WordRange> Stretches(
        string text, IReadOnlyList<Word> words, PieceSequence pieces, WindowLimits limits)
    {
        for (var start = 0; start < words.Count;)
        {
            var end = start + 1;
            while (end < words.Count && words[end].Paragraph == words[start].Paragraph)
            {
                end++;
            }

            while (Size(new WordRange(start, end), pieces) > limits.WindowPieces)
            {
                var cut = CutLongParagraph(text, words, new WordRange(start, end), pieces, limits);
                yield return new WordRange(start, cut);
                start = cut;
            }

            yield return new WordRange(start, end);
            start = end;
        }
    }

    private static int CutLongParagraph(
        string text, IReadOnlyList<Word> words, WordRange paragraph, PieceSequence pieces, WindowLimits limits)
    {
        var fits = paragraph.Start + 1;
        while (fits < paragraph.End && pieces.Count(new WordRange(paragraph.Start, fits + 1)) < limits.WindowPieces - 1)
        {
            fits++;
        }

        for (var last = fits - 1; last >= paragraph.Start + ((fits - paragraph.Start) / 2); last--)
        {
            var span = words[last].Span;
            if (text.AsSpan(span.Start, span.Length) is "." or "?" or "!" or "”" or "\"")
            {
                return last + 1;
            }
        }

        return fits;
    }

    private static IEnumerable<WordRange> Cores(IEnumerable<WordRange> stretches, PieceSequence pieces, WindowLimits limits)
    {
        var room = limits.WindowPieces - (2 * limits.ContextPieces);
        WordRange? core = null;
        var (size, count) = (0, 0);
        foreach (var stretch in stretches)
        {
            var more = Size(stretch, pieces);
            if (core is { } open && size + more + count <= room)
            {
                core = open with { End = stretch.End };
                (size, count) = (size + more, count + 1);
                continue;
            }

            if (core is { } full)
            {
                yield return full;
            }

            core = stretch;
            (size, count) = (more, 1);
        }

        if (core is { } rest)
        {
            yield return rest;
        }
    }

    private static WordRange WithContext(WordRange core, int wordCount, PieceSequence pieces, WindowLimits limits)
    {
        var (start, end) = (core.Start, core.End);
        while (start > 0 && pieces.Count(new WordRange(start - 1, core.Start)) < limits.ContextPieces)
        {
            start--;
        }

        while (end < wordCount && pieces.Count(new WordRange(core.End, end + 1)) < limits.ContextPieces)
        {
            end++;
        }

        return new WordRange(start, end);
    }

    /// <summary>A stretch's pieces and the separator after it.</summary>
    private static int Size(WordRange stretch, PieceSequence pieces) => pieces.Count(stretch) + 1;
}
