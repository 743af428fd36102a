using Parley.Positions.Phrases;
using Parley.Statements;
using Parley.Text;

namespace Parley.Positions.Clauses;

/// <summary>The clauses of a statement's sentences: where they begin and end, who acts in them, and how real they make what they tell.</summary>
/// <param name="view">The statement.</param>
/// <param name="article">The clauses of its article.</param>
internal sealed class ClauseView(StatementView view, ArticleClauses article)
{
    private const int LongestNoun = 7;

    private readonly ClauseNames names = new(view);

    public ViewWords Words => view.Around;

    public StatementView View => view;

    public ClauseNames Names => names;

    /// <summary>Whether the statement itself tells the words, not the sentence around it.</summary>
    public bool Tells(WordRange range)
    {
        var span = Words.SpanOf(range.First, range.After);
        return view.Statement.Content.Overlaps(span) || view.Statement.Cue.Overlaps(span);
    }

    /// <summary>Whether the statement's content begins within two words before a word: "[to deploy] troops".</summary>
    public bool StartsContent(int index) => view.Statement.Content.Start is var start && start <= Words[index].Start && start >= Words[Math.Max(0, index - 2)].Start;

    /// <summary>The first word of the clause that holds a word.</summary>
    public int StartOf(int index)
    {
        var start = index;
        while (start > 0 && !ClauseMarks.IsPoint(Words, start - 1) && Words.Lower(start - 1) != "," && !ClauseMarks.Is(Words, start - 1, "stop"))
        {
            start--;
        }

        return start;
    }

    /// <summary>The index after the last word of the clause or phrase that holds a word.</summary>
    public int EndOf(int index)
    {
        var end = index + 1;
        while (end < Words.Count && !ClauseMarks.IsPoint(Words, end) && Words.Lower(end) != "," && !ClauseMarks.Is(Words, end, "stop") && !BeginsAnotherClause(end))
        {
            end++;
        }

        return PhraseEnd(index + 1, end);
    }

    /// <summary>The index after the last word of a phrase that ends at most at an index: without "and" and auxiliaries at its end.</summary>
    public int PhraseEnd(int least, int after)
    {
        while (after > least && (Words.Lower(after - 1) is "and" or "or" || ClauseMarks.Is(Words, after - 1, "aux")))
        {
            after--;
        }

        return after;
    }

    /// <summary>The first word of the noun phrase whose head stands at an index.</summary>
    public int NounStart(int head)
    {
        var start = head;
        while (start > 0 && head - start < LongestNoun && IsInsideNoun(start - 1))
        {
            start--;
            if (ClauseMarks.Is(Words, start, "determiner"))
            {
                break;
            }
        }

        return start;
    }

    /// <summary>Who does what a verb says, and where they stand; of a passive its agent; null when nobody is named.</summary>
    public Doer? SubjectOf(int verb) =>
        article.Of(Words[verb])?.Doer is { } doer ? new Doer(doer.Party, Words.RangeOf(doer.Span).First) : null;

    /// <summary>The clause of a word that is known to be a verb; null outside the body.</summary>
    public Clause? ClauseAt(int verb) => article.Of(Words[verb]);

    /// <summary>How real the clause makes a verb, by the words before it and the statement's cue.</summary>
    public Mood MoodOf(int verb)
    {
        var start = StartOf(verb);
        var cueTells = view.Statement.Kind != Kind.Narrated && view.Statement.Content.Overlaps(Words[verb]);
        bool Has(string label) => ClauseMarks.Any(Words, start, verb, label) || (cueTells && ClauseMarks.Any(view.Cue, 0, view.Cue.Count, label));
        return start > 0 && ClauseMarks.Is(Words, start - 1, "condition") ? Mood.Condition
            : ClauseMarks.Any(Words, start, verb, "condition") ? Mood.Condition
            : ClauseMarks.Any(Words, start, verb, "negative") || (cueTells && view.Statement.Negated) ? Mood.Negated
            : Has("demand") || (cueTells && view.Statement.Kind is Kind.Wants && !ClauseMarks.Any(view.Cue, 0, view.Cue.Count, "future")) ? Mood.Demanded
            : Has("threat") ? Mood.Threatened
            : ClauseMarks.Any(Words, start, verb, "possible") ? Mood.Possible
            : Has("decided") || (cueTells && view.Statement.Kind is Kind.Decided) ? Mood.Decided
            : ClauseMarks.Any(Words, start, verb, "future") || Words.Lower(verb - 1) == "to" ? Mood.Future
            : Mood.Fact;
    }

    private bool IsInsideNoun(int index) =>
        Words.Lower(index) == "'s" || Words.IsNumber(index) || Words.Lower(index) is "$" or "€" or "£" or "%"
        || ClauseMarks.Is(Words, index, "determiner")
        || (char.IsLetter(Words.Text[Words[index].Start]) && !ClauseMarks.IsKnown(Words, index) && Words.Lower(index) is not ("and" or "or") && !names.IsVerbLike(index));

    // "and" before a pronoun, an auxiliary or a verb in the past begins another clause; before another noun it does not.
    private bool BeginsAnotherClause(int index) =>
        Words.Lower(index) is "and" or "or" && !Enumerable.Range(index - 6, 6).Any(before => Words.Lower(before) == "between") && (names.IsVerbLike(index + 1) || ClauseMarks.Is(Words, index + 1, "pronoun") || ClauseMarks.Is(Words, index + 1, "aux")
            || Enumerable.Range(index + 1, 4).Any(next => ClauseMarks.Is(Words, next, "aux")));
}
