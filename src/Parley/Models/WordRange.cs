namespace Parley.Models;

/// <summary>Words from <paramref name="Start"/> up to but not including <paramref name="End"/>, by their index.</summary>
public readonly record struct WordRange(int Start, int End)
{
    public int Length => End - Start;

    public bool Contains(int word) => Start <= word && word < End;

    /// <summary>Whether the two ranges share a word.</summary>
    public bool Overlaps(WordRange other) => Start < other.End && other.Start < End;

    /// <summary>The same words counted from <paramref name="origin"/>.</summary>
    public WordRange From(int origin) => new(Start - origin, End - origin);
}
