using Parley.Models;
using Parley.Text;

namespace Parley.Statements.Encoder;

/// <summary>What the linker is told of each pair of span and cue in a window (<c>docs/models.md</c>, "Linker").</summary>
internal sealed class WindowLinks
{
    private const int FeatureCount = 12;

    private readonly IReadOnlyList<Word> words;
    private readonly WordRange window;
    private readonly int[] sentenceEnds;
    private readonly int[] marks;
    private readonly int[] cueStarts;
    private readonly int[] sourceStarts;
    private readonly int[] contentStarts;
    private readonly Func<int, bool> isComma;

    public WindowLinks(
        string text,
        IReadOnlyList<Word> words,
        WordRange window,
        IReadOnlyList<WordRange> sources,
        IReadOnlyList<WordRange> contents,
        IReadOnlyList<WordRange> cues)
    {
        this.words = words;
        this.window = window;
        isComma = word => words[word].Span is { Length: 1, Start: var start } && text[start] == ',';
        sentenceEnds = Sums(word => words[word].Span is { Length: 1, Start: var start } && text[start] is '.' or '?' or '!');
        marks = Sums(word => words[word].Quoting == Quoting.Mark);
        cueStarts = StartSums(cues);
        sourceStarts = StartSums(sources);
        contentStarts = StartSums(contents);
    }

    /// <summary>The linker's input for the given spans and cues, which are words of the window.</summary>
    public LinkerInput Input(
        EncoderOutput encoded, IReadOnlyList<WordRange> sources, IReadOnlyList<WordRange> contents, IReadOnlyList<WordRange> cues)
    {
        WordRange[] spans = [.. sources, .. contents];
        var roles = new long[spans.Length];
        roles.AsSpan(sources.Count).Fill(1);
        var features = new float[spans.Length * cues.Count * FeatureCount];
        var buckets = new long[spans.Length * cues.Count];
        for (var span = 0; span < spans.Length; span++)
        {
            for (var cue = 0; cue < cues.Count; cue++)
            {
                var pair = (span * cues.Count) + cue;
                Describe(spans[span], cues[cue], features.AsSpan(pair * FeatureCount, FeatureCount));
                buckets[pair] = Bucket(spans[span], cues[cue]);
            }
        }

        return new LinkerInput(encoded, spans, roles, cues, features, buckets);
    }

    private void Describe(WordRange span, WordRange cue, Span<float> features)
    {
        var (from, to) = span.End <= cue.Start ? (span.End, cue.Start) : cue.End <= span.Start ? (cue.End, span.Start) : (0, 0);
        var otherCues = Between(cueStarts, from, to);
        var ends = Between(sentenceEnds, from, to);
        features[0] = otherCues >= 1 ? 1 : 0;
        features[1] = otherCues >= 2 ? 1 : 0;
        features[2] = Math.Min(otherCues, 5) / 5f;
        features[3] = ends == 0 ? 1 : 0;
        features[4] = Math.Min(ends, 5) / 5f;
        features[5] = Word(span.Start).Paragraph == Word(cue.Start).Paragraph ? 1 : 0;
        features[6] = Between(marks, from, to) % 2;
        features[7] = Word(span.Start).Quoting == Quoting.Inside ? 1 : 0;
        features[8] = Word(cue.Start).Quoting == Quoting.Inside ? 1 : 0;
        features[9] = Math.Min(Between(sourceStarts, from, to), 4) / 4f;
        features[10] = Math.Min(Between(contentStarts, from, to), 4) / 4f;
        features[11] = span.End < window.Length && isComma(window.Start + span.End) ? 1 : 0;
    }

    private static long Bucket(WordRange span, WordRange cue)
    {
        if (span.Overlaps(cue))
        {
            return 0;
        }

        var spanFirst = span.End <= cue.Start;
        var distance = (spanFirst ? cue.Start - span.End : span.Start - cue.End) + 1;
        var folded = distance < 8 ? distance : Math.Min(31, 8 + (int)Math.Floor(4 * Math.Log2(distance / 8.0)));
        return spanFirst ? folded + 32 : folded;
    }

    private Word Word(int wordOfWindow) => words[window.Start + wordOfWindow];

    private static int Between(int[] sums, int from, int to) => sums[to] - sums[from];

    private int[] Sums(Func<int, bool> counts)
    {
        var sums = new int[window.Length + 1];
        for (var word = 0; word < window.Length; word++)
        {
            sums[word + 1] = sums[word] + (counts(window.Start + word) ? 1 : 0);
        }

        return sums;
    }

    private int[] StartSums(IReadOnlyList<WordRange> ranges)
    {
        var starts = ranges.Select(range => range.Start).ToHashSet();
        return Sums(word => starts.Contains(word - window.Start));
    }
}
