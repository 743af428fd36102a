using Parley.Statements;
using Parley.Text;

namespace Parley.Dates.Occasions;

/// <summary>The words of a sentence that belong to the clause that attributes a statement, and so may tell its occasion.</summary>
/// <param name="Statement">The statement.</param>
/// <param name="Text">The article's text.</param>
/// <param name="Sentence">The sentence with the cue.</param>
/// <param name="Roles">What each of its words is to the statement.</param>
/// <param name="Parts">How each of its words belongs to the frame.</param>
internal sealed record Frame(Statement Statement, string Text, Sentence Sentence, IReadOnlyList<WordRole> Roles, IReadOnlyList<FramePart> Parts)
{
    public int Count => Parts.Count;

    public FrameWord this[int index] => Sentence.Words[index];

    /// <summary>The index of the cue's first word; -1 when the frame is that of a sentence before the statement's own.</summary>
    public int Cue { get; } = IndexOf(Roles, WordRole.Cue);

    /// <summary>The index after the cue's last word that stands beside its first.</summary>
    public int CueEnd { get; } = EndOf(Roles, IndexOf(Roles, WordRole.Cue));

    /// <summary>Whether a word belongs to the frame.</summary>
    public bool Holds(int index) => index >= 0 && index < Count && Parts[index] != FramePart.Outside;

    /// <summary>Whether a word belongs to the frame and is not one of the speaker's.</summary>
    public bool HoldsOutsideSpeaker(int index) => Holds(index) && Roles[index] != WordRole.Speaker;

    /// <summary>A word in small letters; empty outside the sentence.</summary>
    public string Lower(int index) => index >= 0 && index < Count ? Sentence.Words[index].Lower : "";

    /// <summary>Whether a word is written with a large first letter.</summary>
    public bool IsCapital(int index) => index >= 0 && index < Count && Sentence.Words[index].IsCapital;

    /// <summary>The indexes of the words that a span of the text covers: the first, and the one after the last.</summary>
    public (int First, int End) WordsOf(TextSpan span)
    {
        var first = 0;
        while (first < Count && Sentence.Words[first].Span.End <= span.Start)
        {
            first++;
        }

        var end = first;
        while (end < Count && Sentence.Words[end].Span.Start < span.End)
        {
            end++;
        }

        return (first, end);
    }

    /// <summary>The stretch of the text from one word to before another.</summary>
    public TextSpan SpanOf(int first, int end) => new(Sentence.Words[first].Span.Start, Sentence.Words[end - 1].Span.End);

    private static int IndexOf(IReadOnlyList<WordRole> roles, WordRole role)
    {
        for (var index = 0; index < roles.Count; index++)
        {
            if (roles[index] == role)
            {
                return index;
            }
        }

        return -1;
    }

    private static int EndOf(IReadOnlyList<WordRole> roles, int start)
    {
        var end = start;
        while (end >= 0 && end < roles.Count && roles[end] == WordRole.Cue)
        {
            end++;
        }

        return end;
    }
}
