using Parley.Positions.Phrases;

namespace Parley.Positions.Conditions;

/// <summary>Conditional words where they stand, with the clause or phrase that follows them.</summary>
internal sealed class ConditionFrame
{
    /// <summary>Reads what follows the opener.</summary>
    /// <param name="part">The sentence and the words of it that belong to the statement.</param>
    /// <param name="opener">The conditional words.</param>
    /// <param name="takesNoun">Whether a noun phrase follows them; else a clause is looked for first.</param>
    public ConditionFrame(SentencePart part, WordRange opener, bool takesNoun)
    {
        (Words, Opener) = (part.Words, opener);
        IsInitial = Begins(part, opener.First);
        var end = new ClauseEnd(Words, part.Range, IsInitial);
        var after = end.After(opener, takesNoun);
        IsNoun = takesNoun || ClauseSubject.VerbIn(Words, new WordRange(opener.After, after)) is null;
        Clause = IsBare ? new WordRange(opener.After, ClauseEnd.WithoutMarks(Words, part.Range.After, opener.After))
            : new WordRange(opener.After, IsNoun && !takesNoun ? end.After(opener, isNoun: true) : after);
    }

    public ViewWords Words { get; }

    public WordRange Opener { get; }

    /// <summary>The words that the opener governs.</summary>
    public WordRange Clause { get; }

    /// <summary>Opener and clause together.</summary>
    public WordRange Whole => new(Opener.First, Clause.After);

    /// <summary>Whether no verb stands in the clause.</summary>
    public bool IsNoun { get; }

    /// <summary>Whether the main clause follows rather than stands before.</summary>
    public bool IsInitial { get; }

    /// <summary>Whether a comma ends the opener, so that the rest of the sentence is what is asked: "In exchange, …".</summary>
    public bool IsBare => Words.Lower(Opener.After - 1) == ",";

    /// <summary>The first word after the opener.</summary>
    public string Next => Words.Lower(Opener.After);

    /// <summary>The word before the opener.</summary>
    public string Before => Words.Lower(Opener.First - 1);

    /// <summary>Whether the rest of the sentence has a word of a class.</summary>
    public bool RestHas(string group) =>
        ClauseWords.AnyIn(Words, new WordRange(0, Opener.First), group) || ClauseWords.AnyIn(Words, new WordRange(Clause.After, Words.Count), group);

    /// <summary>Whether the clause has a word of a class.</summary>
    public bool ClauseHas(string group) => ClauseWords.AnyIn(Words, Clause, group);

    /// <summary>Whether the clause names a day or season, or counts something, rather than a step.</summary>
    public bool IsTime => IsNoun && (Words.IsNumber(Opener.After) || Enumerable.Range(Clause.First, Math.Min(Clause.Count, 4)).Any(index => ClauseWords.Is(Words.Lower(index), "time") || IsYear(Words.Lower(index))));

    /// <summary>Whether the rest of the sentence refuses: a negation with "will", "would" and the like, a refusal, "out of the question".</summary>
    public bool IsRefused => !LeavesOpen && ((RestHas("negative") && (RestHas("modal") || Has("there", "being"))) || RestHas("refusal") || Has("of", "the", "question"));

    /// <summary>"does not rule out": neither yes nor no.</summary>
    private bool LeavesOpen => Enumerable.Range(1, Math.Max(0, Opener.First - 1)).Any(index =>
        ClauseWords.Is(Words.Lower(index), "refusal") && Words.Lower(index + 1) == "out" && (ClauseWords.Is(Words.Lower(index - 1), "negative") || ClauseWords.Is(Words.Lower(index - 2), "negative")));

    /// <summary>Whether the sentence has these words one after another; "being" stands for any form of "to be".</summary>
    public bool Has(params string[] sequence) => Enumerable.Range(0, Words.Count).Any(index =>
        Enumerable.Range(0, sequence.Length).All(offset => Words.Lower(index + offset) == sequence[offset] || (sequence[offset] == "being" && ClauseWords.Is(Words.Lower(index + offset), "being"))));

    private static bool Begins(SentencePart part, int index) =>
        part.Words.IsCapital(index) || part.Words.Lower(index - 1) is "" or "that" or ":" or ";" or "—" or "but" or "and" or "“";

    private static bool IsYear(string word) => word.Length == 4 && word.All(char.IsAsciiDigit);
}
