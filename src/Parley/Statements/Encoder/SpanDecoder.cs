using Parley.Models;

namespace Parley.Statements.Encoder;

/// <summary>Turns the scores of one role into spans: the likeliest sequence of outside, begin and inside.</summary>
/// <remarks>
/// Viterbi over log-softmax scores with one constraint, that inside follows only begin or inside; of equal ways the first wins.
/// </remarks>
internal static class SpanDecoder
{
    private const int Outside = 0, Begin = 1, Inside = 2, Tags = 3;

    /// <summary>The spans of one role, in reading order.</summary>
    /// <param name="scores">Log-probabilities, words × 9.</param>
    /// <param name="words">How many words there are.</param>
    /// <param name="role">Which of the three roles.</param>
    /// <param name="mayTouch">Whether a span may begin right after another of its role.</param>
    public static List<WordRange> Decode(float[] scores, int words, Role role, bool mayTouch)
    {
        var best = new double[words * Tags];
        var from = new byte[words * Tags];
        for (var word = 0; word < words; word++)
        {
            for (var tag = 0; tag < Tags; tag++)
            {
                var (score, before) = BestBefore(best, word, tag, mayTouch);
                best[(word * Tags) + tag] = score + scores[(word * 9) + ((int)role * Tags) + tag];
                from[(word * Tags) + tag] = before;
            }
        }

        return SpansOf(TraceBack(best, from, words));
    }

    private static (double Score, byte Before) BestBefore(double[] best, int word, int tag, bool mayTouch)
    {
        if (word == 0)
        {
            return (tag == Inside ? double.NegativeInfinity : 0, Outside);
        }

        var (score, before) = (double.NegativeInfinity, (byte)0);
        for (byte previous = 0; previous < Tags; previous++)
        {
            var allowed = tag switch
            {
                Inside => previous != Outside,
                Begin => mayTouch || previous == Outside,
                _ => true,
            };
            if (allowed && best[((word - 1) * Tags) + previous] > score)
            {
                (score, before) = (best[((word - 1) * Tags) + previous], previous);
            }
        }

        return (score, before);
    }

    private static byte[] TraceBack(double[] best, byte[] from, int words)
    {
        var tags = new byte[words];
        if (words == 0)
        {
            return tags;
        }

        var last = best.AsSpan((words - 1) * Tags, Tags);
        var tag = (byte)(last[1] > last[0] ? (last[2] > last[1] ? 2 : 1) : (last[2] > last[0] ? 2 : 0));
        for (var word = words - 1; word >= 0; word--)
        {
            tags[word] = tag;
            tag = from[(word * Tags) + tag];
        }

        return tags;
    }

    private static List<WordRange> SpansOf(byte[] tags)
    {
        var spans = new List<WordRange>();
        for (var word = 0; word < tags.Length; word++)
        {
            if (tags[word] != Begin)
            {
                continue;
            }

            var end = word + 1;
            while (end < tags.Length && tags[end] == Inside)
            {
                end++;
            }

            spans.Add(new WordRange(word, end));
        }

        return spans;
    }
}
