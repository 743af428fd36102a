namespace Parley.Dates.Expressions;

/// <summary>What the lexicon knows of one word: its senses, and the patterns that can begin with it.</summary>
internal sealed class WordEntry(string word)
{
    private readonly List<(Sense Sense, int Value)> _values = [];

    public string Word => word;

    public Sense Senses { get; private set; }

    /// <summary>The rules whose pattern can begin with this word; filled in once, before any text is read.</summary>
    public TimeRule[] Rules { get; set; } = [];

    /// <summary>Those of the rules that this word alone can match: most are passed over where a strange word follows.</summary>
    public TimeRule[] RulesAlone { get; set; } = [];

    public void Add(Sense sense, int value)
    {
        Senses |= sense;
        _values.Add((sense, value));
    }

    /// <summary>The word's value in one of its senses; 0 when it has not got that sense.</summary>
    public int Value(Sense sense)
    {
        foreach (var (own, value) in _values)
        {
            if ((own & sense) != 0)
            {
                return value;
            }
        }

        return 0;
    }
}
