using Parley.Statements;
using Parley.Statements.Cues;
using Parley.Text;

namespace Parley.Dates.Occasions;

/// <summary>Finds to whom a statement was made: the object of telling, those spoken or written to.</summary>
internal static class Addressees
{
    private static readonly string[] Telling =
    [
        "tell", "warn", "urge", "ask", "inform", "assure", "remind", "brief", "advise", "notify", "reassure", "caution", "invite", "order", "instruct", "beg", "implore", "press",
        "persuade", "convince", "address", "question", "promise", "lobby", "petition", "lecture", "text", "email", "encourage", "beseech", "exhort", "counsel", "summon", "entreat", "command",
        "direct", "guarantee", "challenge", "threaten", "alert", "counsel", "congratulate", "scold", "rebuke",
    ];

    private static readonly string[] Commanding =
        ["tell", "warn", "urge", "ask", "advise", "caution", "invite", "order", "instruct", "beg", "implore", "press", "encourage", "exhort", "direct", "call", "appeal", "plead", "challenge"];

    /// <summary>Verbs whose "to" does not lead to those addressed: "referred to the deal".</summary>
    private static readonly string[] Pointing =
        ["refer", "point", "allude", "respond", "reply", "react", "object", "accord", "attest", "answer", "agree", "commit", "cling"];

    /// <summary>Those addressed, in reading order; those named together are parted.</summary>
    public static IReadOnlyList<Addressee> Of(Frame frame, IReadOnlyList<TimeExpression> times)
    {
        var nouns = new AddresseeNouns(frame, times);
        for (var index = 0; index < frame.Count; index++)
        {
            if (!frame.HoldsOutsideSpeaker(index) || frame.Parts[index] == FramePart.Hung)
            {
                continue;
            }

            if (PassiveAt(frame, index, nouns) is { } told)
            {
                return nouns.Parted(told.Start, told.End);
            }

            if (StartAfter(frame, index) is { } start && nouns.EndOf(start) is var end && end > start)
            {
                return nouns.Parted(start, end);
            }
        }

        return frame.Cue >= 0 && CueLexicon.IsFormOf(frame.Lower(frame.Cue), Commanding) || frame.Lower(frame.CueEnd - 1) == "on" ? InContent(frame) : [];
    }

    /// <summary>Where the words for those addressed begin, when the word at an index brings them; else null.</summary>
    private static int? StartAfter(Frame frame, int index)
    {
        var (word, before) = (frame.Lower(index), frame.Lower(index - 1));
        var isCue = frame.Roles[index] == WordRole.Cue;
        return word switch
        {
            _ when isCue && CueLexicon.IsFormOf(word, Telling) && (!IsBeing(before) || word.EndsWith("ing", StringComparison.Ordinal)) => index + 1,
            "addressing" => index + 1,
            "on" or "upon" when CueLexicon.IsFormOf(before, "call") && (isCue || frame.Roles[index - 1] == WordRole.Cue) => index + 1,
            "at" when CueLexicon.IsFormOf(before, "shout", "yell", "scream", "tweet", "post", "snap", "bark", "holler", "bellow", "swear", "rage") => index + 1,
            "with" when CueLexicon.IsFormOf(before, "plead", "reason") || before is "call" or "conversation" => index + 1,
            "to" when before is "speaking" or "talking" or "writing" or "spoke" or "talked" or "turning" or "turned" || (VenueWords.IsMedium(before) || IsMessage(before)) && IsGiven(frame, index - 1) => index + 1,
            "of" when isCue || (index > 0 && frame.Roles[index - 1] == WordRole.Cue) => CueLexicon.IsFormOf(before, "demand", "ask") ? index + 1 : null,
            "to" when CueLexicon.IsFormOf(before, "reply") => frame.IsCapital(index + 1) ? index + 1 : null,
            "to" when FollowsCue(frame, index) => index + 1,
            _ => null,
        };
    }

    /// <summary>Whether words are given in the message of a noun, not spoken of: not "said of his promise to …", not "in response to …".</summary>
    private static bool IsGiven(Frame frame, int noun) =>
        !(IsMessage(frame.Lower(noun)) && frame.Lower(noun - 1) == "in")
        && !Enumerable.Range(noun - 3, 3).Any(index => frame.Lower(index) is "of" or "about" or "regarding" or "over");

    private static bool IsMessage(string noun) =>
        noun is "reply" or "farewell" or "toast" or "apology" or "warning" or "appeal" or "plea" or "answer" or "response" or "invitation" or "promise" or "pledge" or "greeting" or "greetings" or "tribute" or "news" or "word";

    /// <summary>Whether "to" stands after a cue of speech, at most an adverb or the content between them.</summary>
    private static bool FollowsCue(Frame frame, int index)
    {
        var before = frame.Lower(index - 1) is "aloud" or "privately" or "publicly" or "again" or "directly" or "separately" or "only" or "bluntly" ? index - 2 : index - 1;
        if (before < 0 || frame.Cue < 0)
        {
            return false;
        }

        var cue = frame.Roles[before] == WordRole.Closed && frame.Cue < before && frame.Parts[index] == FramePart.Adjunct ? frame.CueEnd - 1 : before;
        return frame.Roles[cue] == WordRole.Cue && (CueLexicon.KindOf(frame.Lower(cue)) is null or Kind.Said || CueLexicon.IsFormOf(frame.Lower(cue), "wonder")) && !CueLexicon.IsFormOf(frame.Lower(cue), Pointing);
    }

    /// <summary>"Lawmakers were told": those addressed stand before the cue.</summary>
    private static (int Start, int End)? PassiveAt(Frame frame, int index, AddresseeNouns nouns)
    {
        if (frame.Roles[index] != WordRole.Cue || frame.Lower(index).EndsWith("ing", StringComparison.Ordinal) || !CueLexicon.IsFormOf(frame.Lower(index), Telling) || !IsBeing(frame.Lower(index - 1)))
        {
            return null;
        }

        var end = index;
        while (IsBeing(frame.Lower(end - 1)) || frame.Lower(end - 1) is "had" or "has" or "have" or "also" or "later" or "then" or "not")
        {
            end--;
        }

        var start = end;
        while (start > 0 && frame.HoldsOutsideSpeaker(start - 1) && frame.Roles[start - 1] == WordRole.Open && nouns.EndOf(start - 1) >= end)
        {
            start--;
        }

        return start < end ? (start, end) : null;
    }

    private static bool IsBeing(string word) => word is "was" or "were" or "been" or "be" or "being" or "is" or "are";

    /// <summary>"urged | Russia to stop": those addressed begin the content.</summary>
    private static IReadOnlyList<Addressee> InContent(Frame frame)
    {
        var index = frame.CueEnd;
        if (index < 1 || index >= frame.Count || !frame.Statement.Content.Contains(frame[index].Span))
        {
            return [];
        }

        var end = index;
        while (end < frame.Count && end - index < 8 && !frame[end].IsMark && !AddresseeNouns.Ends(frame.Lower(end)))
        {
            end++;
        }

        var isVerb = !frame.IsCapital(end + 1) && frame.Lower(end + 1) is not ("the" or "a" or "an" or "his" or "her" or "its" or "their");
        return end > index && isVerb && frame.Lower(end) is "to" or "not" ? [new Addressee(frame.SpanOf(index, end))] : [];
    }
}
