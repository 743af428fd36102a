using Parley.Positions.Conditions;
using Parley.Positions.Phrases;
using Parley.Text;

namespace Parley.Positions.RedLines;

/// <summary>Finds the lines of a list that another statement announces: "outlined what she called her 'non-negotiables'", then the demands one by one.</summary>
internal static class RedLineLists
{
    private static readonly HashSet<string> Announcing = new(StringComparer.Ordinal) { "outlined", "listed", "called", "calls", "named", "set", "laid", "spelled", "detailed", "reiterated", "repeated", "presented" };

    /// <summary>The words that announce a list in the sentence of a statement; null when it announces none.</summary>
    public static TextSpan? AnnouncedBy(StatementView view, PhraseTable markers) =>
        Enumerable.Range(0, view.Around.Count).Any(index => Announcing.Contains(view.Around.Lower(index)))
            ? markers.In(view.Around, view.Around.All).FirstOrDefault(match => match.Label == "list" && !RedLineRules.IsTurned(view.Around, match.Words.First))?.Span
            : null;

    /// <summary>Whether a statement goes on with the list of an earlier one: the same actor, in the same paragraph or the next.</summary>
    public static bool GoesOn(StatementView announcer, StatementView view) =>
        announcer.Actor is { } actor && view.Actor?.Id == actor.Id && view.Statement.Within is null && ParagraphOf(view) - ParagraphOf(announcer) is 0 or 1 && announcer.Sentence.Start < view.Statement.Content.End;

    /// <summary>Each sentence of a listing statement that refuses or demands.</summary>
    public static IEnumerable<RedLine> Of(StatementView view, TextSpan marker) =>
        from part in SentencePart.Of(view, view.Statement.Content)
        where IsDemand(part.Words, part.Range)
        let first = FirstWord(part)
        let after = ClauseEnd.WithoutMarks(part.Words, part.Range.After, part.Range.First)
        where first < after
        select new RedLine(part.Words.SpanOf(first, after), marker) { Rule = "red-line-list" };

    private static bool IsDemand(ViewWords words, WordRange range) =>
        ClauseWords.AnyIn(words, range, "modal") && (ClauseWords.AnyIn(words, range, "negative") || Enumerable.Range(range.First, range.Count).Any(index => words.Lower(index) == "must"));

    private static int FirstWord(SentencePart part)
    {
        var first = part.Range.First;
        while (first < part.Range.After && !char.IsLetterOrDigit(part.Words.Lower(first)[0]))
        {
            first++;
        }

        return first;
    }

    private static int ParagraphOf(StatementView view) => view.Article.Paragraphs.Count(paragraph => paragraph.Start <= view.Statement.Content.Start);
}
