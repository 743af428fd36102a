namespace Parley.Scoring;

/// <summary>Tokens of a text from <paramref name="Start"/> up to but not including <paramref name="End"/>.</summary>
internal readonly record struct TokenRange(int Start, int End) : IComparable<TokenRange>
{
    public int Length => End - Start;

    public bool IsEmpty => End <= Start;

    /// <summary>How many tokens both hold.</summary>
    public int Shared(TokenRange other) => Math.Max(0, Math.Min(End, other.End) - Math.Max(Start, other.Start));

    /// <summary>Shared tokens over all tokens of the two (Jaccard 1901); 0 when both are empty.</summary>
    public double Jaccard(TokenRange other)
    {
        var shared = Shared(other);
        return shared == 0 ? 0 : (double)shared / (Length + other.Length - shared);
    }

    public int CompareTo(TokenRange other) => Start != other.Start ? Start.CompareTo(other.Start) : End.CompareTo(other.End);
}
