using Parley.Text;

namespace Parley.Dates.Occasions;

/// <summary>Finds the time expression that governs a cue: when the statement was made.</summary>
internal static class SaidDays
{
    private static readonly HashSet<string> Topics =
        ["of", "about", "regarding", "concerning", "over", "against", "toward", "towards", "despite", "ahead", "between", "than", "for", "since", "until", "to", "from", "as"];

    private static readonly HashSet<string> Topical = ["of", "about", "regarding", "concerning", "over", "against", "toward", "towards", "despite"];

    private static readonly HashSet<string> Published =
    [
        "published", "released", "issued", "aired", "broadcast", "posted", "dated", "given", "recorded", "delivered", "held", "sent", "circulated", "convened", "televised", "conducted",
        "shared", "uploaded", "distributed", "signed", "read", "taped", "streamed", "carried", "printed", "printed", "filed", "obtained", "seen", "made", "run", "conceded",
    ];

    private static readonly HashSet<string> Documents =
        ["statement", "report", "letter", "post", "memo", "note", "filing", "document", "communique", "communiqué", "release", "survey", "poll", "study", "message", "notice", "data", "figures", "interview"];

    /// <summary>When the statement was made; null when the frame does not tell, or tells a day that had not come when the article appeared.</summary>
    public static SaidWhen? Of(Frame frame, IReadOnlyList<TimeExpression> times, DateOnly? published)
    {
        TimeExpression? best = null;
        var bestDistance = int.MaxValue;
        foreach (var one in times)
        {
            var time = IsNotUntil(frame, frame.WordsOf(one.Span).First) || (one.From > published && !IsToCome(frame)) ? AsPast(frame, one, published) : one;
            var (first, end) = frame.WordsOf(time.Span);
            if (time is { Kind: TimeKind.Date or TimeKind.Time, Bound: TimeBound.In, From: { } from, To: not null, Value: not "PRESENT_REF" } && !(from > published)
                && Governs(frame, first, end) && Distance(frame, first, end) is var distance && distance < bestDistance)
            {
                (best, bestDistance) = (time, distance);
            }
        }

        return best is { From: { } start, To: { } last } ? new SaidWhen(best.Span, start, last, best.Rule) : null;
    }

    /// <summary>The expression read without the words around it: "announced the planned call on Sunday" was on the last Sunday.</summary>
    private static TimeExpression AsPast(Frame frame, TimeExpression time, DateOnly? published)
    {
        var words = time.Span.In(frame.Text);
        return NewsDates.In(words, new TextSpan(0, words.Length), published) is [var alone] ? alone with { Span = time.Span } : time;
    }

    /// <summary>"Not until Thursday did Moss admit …": it was on Thursday.</summary>
    private static bool IsNotUntil(Frame frame, int first) => frame.Lower(first - 1) == "until" && frame.Lower(first - 2) == "not";

    /// <summary>Whether the statement is yet to be made: "will tell", "is expected to say".</summary>
    private static bool IsToCome(Frame frame)
    {
        for (var index = Math.Max(0, frame.Cue - 3); index < frame.CueEnd; index++)
        {
            if (frame.Lower(index) is "will" or "shall" or "plans" or "expected" or "set" or "due" or "scheduled" or "going" || (frame.Lower(index) is "is" or "are" && frame.Lower(index + 1) == "to"))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Governs(Frame frame, int first, int end)
    {
        if (first >= end || !Enumerable.Range(first, end - first).All(index => frame.Holds(index) || frame[index].IsMark) || !frame.Holds(first))
        {
            return false;
        }

        if (VenueNouns.IsQuote(frame[Math.Max(0, first - 1)]))
        {
            return false;
        }

        if (frame.Roles[first] == WordRole.Speaker)
        {
            return GovernsFromSpeaker(frame, first);
        }

        // "at Thursday's briefing" tells when; "Thursday's attack" does not.
        if (frame.Lower(end) is "’s" or "'s" or "’" || frame[end - 1].Lower.EndsWith("’s", StringComparison.Ordinal))
        {
            return NamesOccasion(frame, end) && !Topics.Contains(frame.Lower(first - 1));
        }

        var before = Before(frame, first);
        var isAfterTopic = Topics.Contains(frame.Lower(first - 1)) && !(frame.Lower(first - 1) == "as" && frame.Lower(first - 3) == "as")
            && !IsNotUntil(frame, first) && !(frame.Lower(first - 1) == "of" && frame.Lower(first - 2) is "night" or "morning" or "evening" or "afternoon" or "hours" or "day");
        return !isAfterTopic && !IsInAnotherClause(frame, before) && !IsInTopic(frame, first);
    }

    /// <summary>The word before the expression, its preposition passed over.</summary>
    private static int Before(Frame frame, int first) => frame.Lower(first - 1) is "on" or "in" or "at" or "late" or "early" or "during" ? first - 2 : first - 1;

    /// <summary>Whether a past participle stands right before: "the treaty signed in 2015", but not "a statement released on Monday".</summary>
    private static bool IsInAnotherClause(Frame frame, int before) =>
        frame.Holds(before) && frame.Roles[before] == WordRole.Open && frame.Lower(before) is { Length: > 3 } word && word.EndsWith("ed", StringComparison.Ordinal)
        && !Published.Contains(word) && !ClauseWords.IsSpeaking(word) && !Statements.Cues.CueLexicon.KindOf(word).HasValue;

    /// <summary>Whether words about what is spoken of stand between the cue and the expression: "asked about the raid on Thursday".</summary>
    private static bool IsInTopic(Frame frame, int first)
    {
        for (var index = first - 1; index > 0 && frame.Holds(index) && frame.Roles[index] == WordRole.Open; index--)
        {
            if (Topical.Contains(frame.Lower(index)))
            {
                // "said of the talks on Monday", but not "a meeting of ministers on Monday" nor "said of him on Monday".
                return frame.Lower(index) != "of" || frame.Roles[index - 1] == WordRole.Cue && !frame[index + 1].IsCapital && first - index > 3;
            }
        }

        return false;
    }

    /// <summary>Whether the noun after a possessive is an occasion or a medium.</summary>
    private static bool NamesOccasion(Frame frame, int end)
    {
        for (var index = end; index < end + 4 && frame.Holds(index); index++)
        {
            if (VenueWords.IsEvent(frame.Lower(index)) || VenueWords.IsMedium(frame.Lower(index)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether an expression among the speaker's words tells when: "a statement released Monday", "Moss on Tuesday", not "the mayor elected in May".</summary>
    private static bool GovernsFromSpeaker(Frame frame, int first)
    {
        var (start, end) = (first, first);
        while (start > 0 && frame.Roles[start - 1] == WordRole.Speaker)
        {
            start--;
        }

        while (end < frame.Count && frame.Roles[end] == WordRole.Speaker)
        {
            end++;
        }

        var words = Enumerable.Range(start, first - start).Select(frame.Lower).ToList();
        if (words.Any(word => ClauseWords.IsSubordinator(word) || Topical.Contains(word) && word != "of"))
        {
            return false;
        }

        var before = frame.Lower(Before(frame, first));
        return words.Any(Documents.Contains)
            ? Published.Contains(before) || Documents.Contains(before)
            : frame.Lower(first - 1) == "on" && !before.EndsWith("ed", StringComparison.Ordinal) && Enumerable.Range(first, end - first).Count() <= 2;
    }

    private static int Distance(Frame frame, int first, int end)
    {
        var cue = Math.Max(frame.Cue, 0);
        var words = first > cue ? first - cue : (cue - end) + 1;
        return frame.Parts[first] == FramePart.Hung ? words + 1000 : frame.Parts[first] == FramePart.Core ? words : words + 20;
    }
}
