using Parley.Models;

namespace Parley.Statements.Encoder;

/// <summary>How probable a span's tags are, from the log-probabilities of its words.</summary>
internal static class SpanSureness
{
    /// <summary>The mean probability, over the span's words, of belonging to a span of the role.</summary>
    public static double Mean(float[] scores, WordRange span, Role role)
    {
        var sum = 0.0;
        for (var word = span.Start; word < span.End; word++)
        {
            sum += 1 - Math.Exp(scores[Index(word, role)]);
        }

        return sum / span.Length;
    }

    /// <summary>The probability of the less sure of the span's two borders.</summary>
    public static double Borders(float[] scores, WordRange span, Role role)
    {
        var begins = Math.Exp(scores[Index(span.Start, role) + 1]);
        var ends = span.End * 9 < scores.Length ? 1 - Math.Exp(scores[Index(span.End, role) + 2]) : 1;
        return Math.Min(begins, ends);
    }

    private static int Index(int word, Role role) => (word * 9) + ((int)role * 3);
}
