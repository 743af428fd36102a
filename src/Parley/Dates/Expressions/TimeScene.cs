namespace Parley.Dates.Expressions;

/// <summary>What resolving an expression needs to know beyond its own words.</summary>
internal sealed class TimeScene(string text, List<TimeWord> words, DateOnly? anchor)
{
    // Any day would do: what is counted from it is stripped of its days afterwards.
    private static readonly DateOnly Stopgap = new(2000, 1, 3);

    public string Text => text;

    public List<TimeWord> Words => words;

    public bool IsAnchored => anchor is not null;

    public DateOnly Anchor => anchor ?? Stopgap;

    /// <summary>The last stretch of the calendar that was named before: what "a year earlier" and "the next day" count from.</summary>
    public Reading? Focus { get; set; }

    /// <summary>The day that the focus begins on; the anchor when nothing was named before.</summary>
    public DateOnly FocusDay => Focus?.From ?? Anchor;

    /// <summary>Whether what was named before is no longer than a unit, so that "that day" can be in it or beside it.</summary>
    public bool CanCount(TimeUnit unit) => Focus is null || Focus.Granularity <= unit switch
    {
        < TimeUnit.Weekend => Granularity.Day,
        < TimeUnit.Month => Granularity.Weekend,
        TimeUnit.Month => Granularity.Month,
        TimeUnit.Quarter => Granularity.Quarter,
        _ => Granularity.Year,
    };

    public bool IsCapital(int index) => char.IsUpper(text[words[index].Start]);

    /// <summary>Whether a word ends a sentence or a clause: not the full stop of "Mr." or of an initial.</summary>
    public bool IsStop(int index)
    {
        var word = words[index];
        if (!word.Is("."))
        {
            return word.Is("!") || word.Is("?") || word.Is(";") || word.Is(":");
        }

        return index == 0 || !(words[index - 1].Is(Sense.Title) || (words[index - 1].End - words[index - 1].Start == 1 && IsCapital(index - 1)));
    }

    /// <summary>The word before another in the same sentence or clause; null at its start.</summary>
    public TimeWord? Before(int index) => index > 0 && words[index].Gap != WordGap.Break ? words[index - 1] : null;

    /// <summary>The word after another; null at the end of the block.</summary>
    public TimeWord? After(int index) => index + 1 < words.Count && words[index + 1].Gap != WordGap.Break ? words[index + 1] : null;
}
