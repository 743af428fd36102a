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
    public bool Is(Sense sense) => (Senses & sense) != 0;

    public bool Is(string word) => Entry is not null && string.Equals(Entry.Word, word, StringComparison.Ordinal);

    /// <summary>Its value in one of its senses; several number words read as one carry theirs themselves.</summary>
    public int Value(Sense sense) =>
        Entry is null || ReferenceEquals(Entry, Lexicon.Figures) || (sense & (Sense.Number | Sense.Year | Sense.Decade)) != 0 ? Number : Entry.Value(sense);
}
