namespace Parley.Dates.Expressions;

/// <summary>One word or mark of a text, as time expressions see it.</summary>
/// <param name="Start">Its first unit in the text.</param>
/// <param name="End">The unit after its last.</param>
/// <param name="Entry">What the lexicon knows of it; null for any other word.</param>
/// <param name="Senses">What it can be here.</param>
/// <param name="Number">Its value where it is a number.</param>
/// <param name="Gap">What stands between it and the word before.</param>
internal readonly record struct TimeWord(int Start, int End, WordEntry? Entry, Sense Senses, int Number, WordGap Gap)
{
    // What a word in figures, or several number words read as one, can be; the rest has its value in the lexicon.
    private const Sense Numeric = Sense.Number | Sense.Day | Sense.Year | Sense.Decade | Sense.Clock;

    public bool Is(Sense sense) => (Senses & sense) != 0;

    public bool Is(string word) => Entry is not null && string.Equals(Entry.Word, word, StringComparison.Ordinal);

    public int Value(Sense sense) =>
        (sense & Numeric) != 0 || Entry is null || ReferenceEquals(Entry, Lexicon.Figures) ? Number : Entry.Value(sense);
}
