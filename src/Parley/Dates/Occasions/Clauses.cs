using Parley.Text;

namespace Parley.Dates.Occasions;

/// <summary>Tells where clauses of a sentence begin and end, and what its segments are about.</summary>
internal sealed class Clauses(string text, Sentence sentence, IReadOnlyList<WordRole> roles)
{
    /// <summary>Where the clause ends that goes on at an index: before a subordinator, or before a conjunction that begins another clause.</summary>
    public int EndOf(int start, int end)
    {
        for (var index = start; index < end; index++)
        {
            if (roles[index] is WordRole.Open && (IsAside(index) || (ClauseWords.IsConjunction(Lower(index)) && BeginsClauseAfter(index))))
            {
                return index;
            }

            if (roles[index] == WordRole.OtherCue)
            {
                return index;
            }
        }

        return end;
    }

    /// <summary>Whether words begin that belong to another clause; "as saying", "when asked", "as recently as" and "not until" do not.</summary>
    public bool IsAside(int index)
    {
        var (word, next) = (Lower(index), Lower(index + 1));
        if (roles[index] != WordRole.Open || !ClauseWords.IsSubordinator(word) || ClauseWords.IsSpeaking(next))
        {
            return false;
        }

        return word switch
        {
            "until" => Lower(index - 1) != "not",
            "as" => next != "saying" && Lower(index + 2) != "as" && Lower(index - 2) != "as",
            "days" or "hours" or "minutes" => next is "after" or "before",
            _ => !VenueWords.IsBodyBefore(index, Lower),
        };
    }

    /// <summary>Whether a segment tells how somebody came to speak: "speaking on television", "when asked".</summary>
    public bool BeginsSpeaking(Segment segment) =>
        ClauseWords.IsSpeaking(Lower(segment.Start))
        || (Lower(segment.Start) is "when" or "while" or "after" or "as" && ClauseWords.IsSpeaking(Lower(segment.Start + 1)));

    /// <summary>Whether a segment begins as words do that tell an occasion.</summary>
    public bool BeginsOccasion(Segment segment) =>
        BeginsSpeaking(segment) || ClauseWords.IsLeading(Lower(segment.Start)) || EndOfTime(segment) is not null;

    /// <summary>Where the time expression ends with which a segment begins, at most a few small words before it: "As recently as Tuesday"; else null.</summary>
    public int? EndOfTime(Segment segment)
    {
        var words = sentence.Words;
        if (NewsDates.In(text, new TextSpan(words[segment.Start].Span.Start, words[segment.End - 1].Span.End), null) is not [var first, ..])
        {
            return null;
        }

        var index = segment.Start;
        while (index < segment.End && words[index].Span.Start < first.Span.Start)
        {
            if (!ClauseWords.IsBeforeTime(Lower(index)))
            {
                return null;
            }

            index++;
        }

        while (index < segment.End && words[index].Span.Start < first.Span.End)
        {
            index++;
        }

        return index;
    }

    private string Lower(int index) => index >= 0 && index < roles.Count ? sentence.Words[index].Lower : "";

    private bool BeginsClauseAfter(int conjunction) =>
        ClauseWords.BeginsClause(Lower(conjunction + 1)) || (conjunction + 1 < roles.Count && roles[conjunction + 1] == WordRole.OtherCue);
}
