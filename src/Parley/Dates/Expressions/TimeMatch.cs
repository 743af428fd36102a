namespace Parley.Dates.Expressions;

/// <summary>The words that one rule's pattern matched, and where they stand.</summary>
internal readonly ref struct TimeMatch(Pattern pattern, ReadOnlySpan<int> places, List<TimeWord> words, int start, int end, TimeScene scene)
{
    private readonly ReadOnlySpan<int> _places = places;

    /// <summary>The first word of the match.</summary>
    public int Start => start;

    /// <summary>The word after its last.</summary>
    public int End => end;

    /// <summary>The text around the match, and the day that it counts from.</summary>
    public TimeScene Scene => scene;

    /// <summary>The day that the match counts from.</summary>
    public DateOnly Anchor => scene.Anchor;

    /// <summary>The value of the first word that has a sense; 0 when none has.</summary>
    public int this[Sense sense] => Find(sense, 0) is { } place ? words[place].Value(sense) : 0;

    /// <summary>The value of another word of the same sense.</summary>
    public int Second(Sense sense) => Find(sense, 1) is { } place ? words[place].Value(sense) : 0;

    /// <summary>The unit of time that the match names.</summary>
    public TimeUnit Unit => (TimeUnit)this[Sense.Unit | Sense.Units | Sense.Repeat];

    public bool Has(Sense sense) => Find(sense, 0) is not null;

    /// <summary>Whether the match holds a literal word.</summary>
    public bool Has(string word)
    {
        for (var index = start; index < end; index++)
        {
            if (words[index].Is(word))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether two words of the match are parted so.</summary>
    public bool HasGap(WordGap gap)
    {
        for (var index = start + 1; index < end; index++)
        {
            if (words[index].Gap == gap)
            {
                return true;
            }
        }

        return false;
    }

    private int? Find(Sense sense, int occurrence)
    {
        var place = pattern.PlaceOf(sense, _places, words, occurrence);
        return place < 0 ? null : place;
    }
}
