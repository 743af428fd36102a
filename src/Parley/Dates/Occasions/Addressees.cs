using Parley.Statements.Cues;

namespace Parley.Dates.Occasions;

/// <summary>Finds to whom a statement was made, in its frame.</summary>
internal static class Addressees
{
    private static readonly string[] Telling =
    [
        "tell", "warn", "urge", "ask", "inform", "assure", "remind", "brief", "advise", "notify", "reassure", "caution", "invite", "order", "instruct", "beg", "implore", "press", "thank",
        "persuade", "convince", "address", "question", "promise", "lobby", "petition", "lecture", "text", "email", "encourage", "beseech", "exhort", "counsel", "summon", "entreat", "command", "plead",
    ];

    private static readonly HashSet<string> Ending =
    [
        "to", "in", "on", "at", "aboard", "during", "after", "before", "by", "via", "through", "about", "over", "for", "from", "not", "outside", "inside", "late", "early", "earlier", "later", "again",
        "as", "against", "into", "onto", "upon", "with", "near", "without", "privately", "repeatedly",
    ];

    private static readonly HashSet<string> Media =
        ["letter", "remarks", "speech", "address", "message", "statement", "interview", "note", "email", "e-mail", "testimony", "comments", "presentation", "memo", "report", "cable", "post", "petition", "briefing", "call", "conversation", "plea", "appeal", "video", "lecture", "complaint", "submission", "evidence"];

    /// <summary>Those addressed, in reading order.</summary>
    public static IReadOnlyList<Addressee> Of(Frame frame, IReadOnlyList<TimeExpression> times)
    {
        var timeStarts = times.Select(time => frame.WordsOf(time.Span).First).ToHashSet();
        for (var index = 0; index < frame.Count; index++)
        {
            if (frame.HoldsOutsideSpeaker(index) && StartAfter(frame, index) is { } start && EndOf(frame, start, timeStarts) is var end && end > start)
            {
                return [new Addressee(frame.SpanOf(start, end))];
            }
        }

        return [];
    }

    /// <summary>Where the words for those addressed begin, when the word at an index brings them; else null.</summary>
    private static int? StartAfter(Frame frame, int index)
    {
        var word = frame.Lower(index);
        if (frame.Roles[index] == WordRole.Cue && CueLexicon.IsFormOf(word, Telling) && !(index > 0 && frame.Lower(index - 1) is "was" or "were" or "been" or "be"))
        {
            return frame.Lower(index + 1) is "on" or "upon" ? null : index + 1;
        }

        if (word == "addressing" && frame.Parts[index] != FramePart.Outside)
        {
            return index + 1;
        }

        if (word == "to" && (frame.Roles[index - 1 < 0 ? 0 : index - 1] == WordRole.Cue || frame.Lower(index - 1) is "speaking" or "talking" or "spoke" or "talked" || Media.Contains(frame.Lower(index - 1)))
            && frame.Lower(index - 1) is not "according")
        {
            return index + 1;
        }

        return word == "with" && frame.Lower(index - 1) is "interview" or "call" or "conversation" or "speaking" or "talking" ? index + 1 : null;
    }

    private static int EndOf(Frame frame, int start, HashSet<int> timeStarts)
    {
        var index = start;
        while (frame.HoldsOutsideSpeaker(index) && !timeStarts.Contains(index) && !EndsNoun(frame, index, start))
        {
            index++;
        }

        while (index > start && (frame[index - 1].IsMark && !frame[index - 1].IsPossessive || ClauseWords.IsConjunction(frame.Lower(index - 1))))
        {
            index--;
        }

        return index > start && frame.Lower(start) is not ("say" or "mark" or "discuss" or "be") ? index : start;
    }

    private static bool EndsNoun(Frame frame, int index, int start) =>
        frame[index].IsMark && !frame[index].IsPossessive
        || Ending.Contains(frame.Lower(index))
        || ClauseWords.IsSubordinator(frame.Lower(index))
        || (index > start && !frame[index].IsCapital && (frame.Lower(index).EndsWith("ing", StringComparison.Ordinal) || (frame.Lower(index).EndsWith("ed", StringComparison.Ordinal) && frame.Lower(index) is not "united")));
}
