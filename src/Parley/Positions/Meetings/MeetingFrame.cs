using Parley.Positions.Clauses;
using Parley.Positions.Phrases;
using Parley.Text;

namespace Parley.Positions.Meetings;

/// <summary>Words that may tell of a meeting, where they stand, with the clause around them.</summary>
internal sealed class MeetingFrame
{
    /// <summary>Reads what stands around the words.</summary>
    public MeetingFrame(ClauseView clauses, ArticleClauses article, PhraseMatch phrase)
    {
        (Clauses, Phrase) = (clauses, phrase);
        var label = phrase.Label.Split('/');
        Format = Enum.Parse<MeetingFormat>(label[0]);
        var head = phrase.Words.First;
        // "are meeting" is the verb, "the meeting" the noun.
        Role = label[1] == "noun" && Words.Lower(head) == "meeting" && phrase.Words.Count == 1 && ClauseMarks.Is(Words, head - 1, "aux") ? MeetingRole.Verb : Enum.Parse<MeetingRole>(label[1], ignoreCase: true);
        Clause = IsVerb ? article.Of(Words[head]) : article.Around(Words[head]);
        (ClauseStart, ClauseAfter) = (clauses.StartOf(head), EndFrom(phrase.Words.After - 1));
        Subject = Clause?.Doer is { } doer ? Words.RangeOf(doer.Span) : null;
        Start = IsVerb ? VerbStart(head) : clauses.NounStart(head);
        After = IsVerb ? ClauseAfter : MeetingNoun.EndOf(this);
        IsNumbered = Enumerable.Range(Start, phrase.Words.After - Start).Any(index => Words.IsNumber(index) || Numbering.Contains(Words.Lower(index)));
    }

    public ClauseView Clauses { get; }

    public PhraseMatch Phrase { get; }

    /// <summary>How the sides meet, as far as the words themselves tell.</summary>
    public MeetingFormat Format { get; }

    public MeetingRole Role { get; }

    /// <summary>The verb's clause, or the one whose subject or object the noun stands in; null when there is none.</summary>
    public Clause? Clause { get; }

    public ViewWords Words => Clauses.Words;

    public bool IsVerb => Role is not (MeetingRole.Noun or MeetingRole.Round);

    /// <summary>The words that name who does what the clause tells; null when nobody is named.</summary>
    public WordRange? Subject { get; }

    /// <summary>The first word of what names the meeting: of a noun phrase, or the verb's subject.</summary>
    public int Start { get; }

    /// <summary>The index after the last word of what names the meeting.</summary>
    public int After { get; }

    /// <summary>The first word of the clause.</summary>
    public int ClauseStart { get; }

    /// <summary>The index after the clause's last word.</summary>
    public int ClauseAfter { get; }

    /// <summary>Whether the noun is counted or set apart from others: "the third round", "two days of talks".</summary>
    public bool IsNumbered { get; }

    /// <summary>The words that name the meeting.</summary>
    public TextSpan Span => Words.SpanOf(Start, After);

    /// <summary>What kind of meeting it is; null for a verb and for "meeting", which any can be called.</summary>
    public string? Noun => Role switch
    {
        MeetingRole.Round => "talks",
        MeetingRole.Noun => Enumerable.Range(Phrase.Words.First, Phrase.Words.Count).Select(index => Words.Lower(index).TrimEnd('s')).FirstOrDefault(Kinds.Contains),
        _ => null,
    };

    /// <summary>How many sides must be named.</summary>
    public int FewestParties => Role is MeetingRole.Noun or MeetingRole.Round ? 1 : 2;

    /// <summary>Whether the words tell of one certain meeting: "the talks" alone only points back, and "met by protests" tells of none.</summary>
    public bool IsOne(Dates.TimeExpression? when, bool hasPlace, MeetingState state) => Role switch
    {
        MeetingRole.Noun or MeetingRole.Round when Words.Lower(Start) == "no" => state is MeetingState.Denied,
        MeetingRole.Signing => state is MeetingState.Planned or MeetingState.Confirmed && when is not null && hasPlace,
        MeetingRole.Invitation => Words.IsCapital(Phrase.Words.After) || ClauseMarks.Is(Words, Phrase.Words.After, "determiner") || Words.IsNumber(Phrase.Words.After),
        MeetingRole.Trip when Words.Lower(Phrase.Words.First).StartsWith("host", StringComparison.Ordinal) => Words.IsCapital(Phrase.Words.After),
        MeetingRole.Verb or MeetingRole.Trip => Words.Lower(Phrase.Words.First) is not ("met" or "visited") || Clause?.Verb.IsPassive != true,
        _ => when is not null || hasPlace || IsNumbered || NamesSides || NamesPlace || state is MeetingState.Cancelled or MeetingState.Postponed or MeetingState.Confirmed or MeetingState.Denied,
    };

    // "the Lorne talks".
    private bool NamesPlace => Enumerable.Range(Start + 1, Math.Max(0, Phrase.Words.First - Start - 1)).Any(Words.IsCapital);

    private bool NamesSides => Enumerable.Range(Phrase.Words.After, Math.Max(0, After - Phrase.Words.After)).Any(index => Words.Lower(index) is "between" or "with")
        || Clauses.Names.In(Start, After).Any();

    // From the subject, behind an aside too, unless it stands with another verb.
    private int VerbStart(int head)
    {
        if (Subject is not { Count: > 0 } subject || subject.First >= head || Clause is null)
        {
            return head;
        }

        var isShared = Clause.Sentence.Clauses.Any(other => other.Verb.Use is VerbUse.Finite && Words.RangeOf(Clause.Sentence.Words[other.Verb.Verb]).First is var verb && subject.After <= verb && verb < head - 3);
        return isShared ? Math.Min(head, Math.Max(subject.First, ClauseStart)) : subject.First;
    }

    // The point of "Nov. 26" ends no clause.
    private int EndFrom(int index)
    {
        var after = Clauses.EndOf(index);
        while (Words.Lower(after) == "." && Words.IsNumber(after + 1) && Months.Contains(Words.Lower(after - 1)))
        {
            after = Clauses.EndOf(after + 1);
        }

        return after;
    }

    private static readonly HashSet<string> Kinds = new(StringComparer.Ordinal) { "visit", "trip", "summit", "dinner", "lunch", "call", "conversation", "ceremony" };

    private static readonly HashSet<string> Months = new(StringComparer.Ordinal) { "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec" };

    private static readonly HashSet<string> Numbering = new(StringComparer.Ordinal)
    {
        "first", "second", "third", "fourth", "fifth", "next", "another", "latest", "last", "final", "night", "day", "days", "hours", "weekend", "new", "fresh",
    };
}
