using Parley.Text;

namespace Parley.Scoring;

/// <summary>The tokens that stretches of a text touch; empty for no stretches.</summary>
internal sealed class TokenSet
{
    private readonly List<TokenRange> ranges = [];

    public TokenSet(ScoreTokens tokens, Spans? stretches)
    {
        foreach (var stretch in stretches ?? Enumerable.Empty<TextSpan>())
        {
            var range = tokens.Touched(stretch);
            if (range.IsEmpty)
            {
                continue;
            }

            // Stretches come in reading order; two may touch the same token when one ends inside a word.
            if (ranges.Count > 0 && range.Start <= ranges[^1].End)
            {
                ranges[^1] = new TokenRange(ranges[^1].Start, Math.Max(ranges[^1].End, range.End));
            }
            else
            {
                ranges.Add(range);
            }
        }

        Count = ranges.Sum(range => range.Length);
    }

    public int Count { get; }

    public IReadOnlyList<TokenRange> Ranges => ranges;

    public int Shared(TokenSet other)
    {
        var (left, right, shared) = (0, 0, 0);
        while (left < ranges.Count && right < other.ranges.Count)
        {
            shared += ranges[left].Shared(other.ranges[right]);
            _ = ranges[left].End <= other.ranges[right].End ? left++ : right++;
        }

        return shared;
    }

    /// <summary>Shared tokens over all tokens of the two (Jaccard 1901); 0 when both are empty.</summary>
    public double Jaccard(TokenSet other)
    {
        var shared = Shared(other);
        return shared == 0 ? 0 : (double)shared / (Count + other.Count - shared);
    }

    public bool IsSameAs(TokenSet other) => ranges.SequenceEqual(other.ranges);
}
