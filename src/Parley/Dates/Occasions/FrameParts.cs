using Parley.Statements;

namespace Parley.Dates.Occasions;

/// <summary>Tells which words of a sentence belong to the clause that attributes a statement.</summary>
internal sealed class FrameParts(string text, Sentence sentence, IReadOnlyList<WordRole> roles, Statement statement)
{
    private readonly Clauses clauses = new(text, sentence, roles);
    private readonly FramePart[] parts = new FramePart[roles.Count];
    private readonly List<Segment> segments = Segment.Of(sentence, roles);
    private readonly int cue = roles.ToList().IndexOf(WordRole.Cue);

    /// <summary>How each word belongs to it.</summary>
    public FramePart[] Of()
    {
        var core = segments.FindIndex(segment => segment.Start <= cue && cue < segment.End);
        if (cue < 0)
        {
            segments.ForEach(segment => Take(segment, FramePart.Hung));
        }
        else if (core >= 0)
        {
            var isCut = TakeCore(segments[core]);
            if (!IsRelative())
            {
                TakeBefore(core, isCut);
            }

            TakeAfter(core);
        }

        return parts;
    }

    private string Lower(int index) => index >= 0 && index < roles.Count ? sentence.Words[index].Lower : "";

    /// <summary>Whether the cue's clause tells of a noun: what stands before it is another clause: "he signed a letter that | said".</summary>
    private bool IsRelative() => cue > 0 && roles[cue - 1] == WordRole.Open && Lower(cue - 1) is "who" or "which" or "that";

    /// <summary>Takes the words around the cue; true when a conjunction before it cuts off another clause: "met Reyes on Monday and | said".</summary>
    private bool TakeCore(Segment core)
    {
        var start = core.Start;
        for (var index = cue - 1; index >= core.Start; index--)
        {
            if (roles[index] == WordRole.OtherCue || (roles[index] == WordRole.Open && ClauseWords.IsConjunction(Lower(index))))
            {
                start = index + 1;
                break;
            }
        }

        for (var index = start; index < cue; index++)
        {
            index = clauses.IsAside(index) ? EndOfAside(index, cue) - 1 : Take(index, FramePart.Core);
        }

        var end = clauses.EndOf(cue + 1, core.End);
        for (var index = cue; index < end; index++)
        {
            Take(index, FramePart.Core);
        }

        return start > core.Start;
    }

    /// <summary>An aside before the cue ends where the speaker begins, else at the cue: "the minister who was elected in May | said".</summary>
    private int EndOfAside(int start, int end)
    {
        for (var index = start + 1; index < end; index++)
        {
            if (roles[index] == WordRole.Speaker && roles[index - 1] != WordRole.Speaker)
            {
                return index;
            }
        }

        return end;
    }

    private void TakeBefore(int core, bool isCut)
    {
        var hangs = IsParticiple(segments[core]);
        for (var index = core - 1; index >= 0; index--)
        {
            var segment = segments[index];
            if (segment.Holds(roles, WordRole.OtherCue) && !clauses.BeginsSpeaking(segment) && !hangs)
            {
                return;
            }

            if (isCut && !(index == 0 && clauses.BeginsOccasion(segment)))
            {
                continue;
            }

            if (segment.Holds(roles, WordRole.Speaker))
            {
                Take(segment, hangs ? FramePart.Hung : FramePart.Core);
            }
            else if (clauses.BeginsOccasion(segment))
            {
                Take(segment, hangs ? FramePart.Hung : FramePart.Adjunct);
            }
            else if (hangs && !ClauseWords.IsSubordinator(Lower(segment.Start)))
            {
                Take(segment, FramePart.Hung);
            }
        }
    }

    private void TakeAfter(int core)
    {
        for (var index = core + 1; index < segments.Count; index++)
        {
            var segment = segments[index];
            var isDirect = segment.Start > 0 && roles[segment.Start - 1] == WordRole.Closed;
            if ((segment.Holds(roles, WordRole.OtherCue) && !clauses.BeginsSpeaking(segment)) || (!isDirect && ClauseWords.IsConjunction(Lower(segment.Start))))
            {
                return;
            }

            var isAfterIndirect = segment.FollowsContent && !isDirect && statement.Mode != Mode.Direct;
            if (clauses.BeginsSpeaking(segment) || (isDirect && Lower(segment.Start) == "to") || (clauses.BeginsOccasion(segment) && !isAfterIndirect))
            {
                Take(segment, FramePart.Adjunct);
            }
        }
    }

    /// <summary>Takes a segment but for its subordinate clauses.</summary>
    private void Take(Segment segment, FramePart part)
    {
        var first = clauses.EndOfTime(segment) is { } end ? end
            : clauses.BeginsSpeaking(segment) && !ClauseWords.IsSpeaking(Lower(segment.Start)) ? segment.Start + 2
            : segment.Start + 1;
        var start = ClauseWords.IsConjunction(Lower(segment.Start)) ? segment.Start + 1 : segment.Start;
        var last = clauses.EndOf(first, segment.End);
        for (var index = start; index < last; index++)
        {
            Take(index, part);
        }
    }

    private int Take(int index, FramePart part)
    {
        parts[index] = part;
        return index;
    }

    /// <summary>Whether the cue is a participle that hangs on the clause before it: "…, adding that".</summary>
    private bool IsParticiple(Segment core) =>
        Lower(cue).EndsWith("ing", StringComparison.Ordinal) && !core.Holds(roles, WordRole.Speaker)
        && Enumerable.Range(core.Start, cue - core.Start).All(index => !sentence.Words[index].IsCapital);
}
