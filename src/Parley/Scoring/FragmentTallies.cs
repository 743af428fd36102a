using Parley.Text;

namespace Parley.Scoring;

/// <summary>Compares the distinct fragments of one role in one text.</summary>
internal static class FragmentTallies
{
    /// <summary>The distinct, non-empty token ranges of stretches, in reading order.</summary>
    public static List<TokenRange> Distinct(ScoreTokens tokens, IEnumerable<TextSpan> stretches) =>
        Distinct(stretches.Select(tokens.Touched));

    /// <summary>The same stretches, each cut at line breaks: a content that crosses a paragraph break is two fragments.</summary>
    public static IEnumerable<TextSpan> CutAtLineBreaks(string text, IEnumerable<TextSpan> stretches)
    {
        foreach (var stretch in stretches)
        {
            var start = stretch.Start;
            for (var index = stretch.Start; index < stretch.End; index++)
            {
                if (Paragraphs.IsLineBreak(text[index]))
                {
                    yield return new TextSpan(start, index);
                    start = index + 1;
                }
            }

            yield return new TextSpan(start, stretch.End);
        }
    }

    /// <summary>E: fragments with the same first and last token.</summary>
    public static Tally Exact(List<TokenRange> gold, List<TokenRange> predicted) =>
        new(gold.Intersect(predicted).Count(), predicted.Count, gold.Count);

    /// <summary>B: fragments with the same first token, each first token counted once.</summary>
    public static Tally Begin(List<TokenRange> gold, List<TokenRange> predicted)
    {
        // Two distinct fragments may begin at one token; the one begin they share is right for as many as both sides have.
        var predictedBegins = predicted.CountBy(range => range.Start).ToDictionary();
        var right = gold.CountBy(range => range.Start).Sum(begin => Math.Min(begin.Value, predictedBegins.GetValueOrDefault(begin.Key)));
        return new(right, predicted.Count, gold.Count);
    }

    /// <summary>
    /// J: the best Jaccard of each gold fragment with a prediction, and a 0 for each prediction that overlaps no gold
    /// (Wang et al., CofeNet, COLING 2022, by their scorer); the mean is the sum over how many these are.
    /// </summary>
    public static Tally Jaccard(List<TokenRange> gold, List<TokenRange> predicted)
    {
        var sum = gold.Sum(range => predicted.Select(range.Jaccard).DefaultIfEmpty().Max());
        var astray = predicted.Count(range => !gold.Exists(other => other.Shared(range) > 0));
        return new(sum, gold.Count + astray, gold.Count + astray);
    }

    /// <summary>T: tokens with the role in both, in the prediction, in gold.</summary>
    public static Tally Tokens(List<TokenRange> gold, List<TokenRange> predicted, int tokenCount)
    {
        var (inGold, inPredicted) = (Marked(gold, tokenCount), Marked(predicted, tokenCount));
        var right = 0;
        for (var token = 0; token < tokenCount; token++)
        {
            right += inGold[token] && inPredicted[token] ? 1 : 0;
        }

        return new(right, inPredicted.AsSpan().Count(true), inGold.AsSpan().Count(true));
    }

    /// <summary>The fragments without quotation marks, , . ; : ? ! at their ends and without a leading "that", for E′.</summary>
    /// <remarks>A fragment of nothing else, such as a colon that is a cue, stays as it is.</remarks>
    public static List<TokenRange> WithNeutralEdges(ScoreTokens tokens, List<TokenRange> fragments) =>
        Distinct(fragments.Select(fragment => Neutral(tokens, fragment)));

    private static List<TokenRange> Distinct(IEnumerable<TokenRange> ranges) =>
        [.. ranges.Where(range => !range.IsEmpty).Distinct().Order()];

    private static TokenRange Neutral(ScoreTokens tokens, TokenRange fragment)
    {
        var (start, end) = (fragment.Start, fragment.End);
        SkipMarks();
        if (start < end && tokens.Word(start).Equals("that", StringComparison.OrdinalIgnoreCase))
        {
            start++;
            SkipMarks();
        }

        while (end > start && IsNeutral(tokens.Word(end - 1)))
        {
            end--;
        }

        return start < end ? new TokenRange(start, end) : fragment;

        void SkipMarks()
        {
            while (start < end && IsNeutral(tokens.Word(start)))
            {
                start++;
            }
        }
    }

    private static bool IsNeutral(ReadOnlySpan<char> word) => word.Length == 1 && ",.;:?!\"“”„‟«»'‘’‚‛‹›`".Contains(word[0]);

    private static bool[] Marked(List<TokenRange> ranges, int tokenCount)
    {
        var marked = new bool[tokenCount];
        foreach (var range in ranges)
        {
            marked.AsSpan(range.Start, range.Length).Fill(true);
        }

        return marked;
    }
}
