namespace Parley.Positions.Phrases;

/// <summary>Words of a view, from <paramref name="First"/> up to but not including <paramref name="After"/>.</summary>
internal readonly record struct WordRange(int First, int After)
{
    /// <summary>How many words.</summary>
    public int Count => After - First;

    /// <summary>Whether a word of the view is among them.</summary>
    public bool Holds(int index) => First <= index && index < After;
}
