namespace Parley.Dates.Occasions;

/// <summary>Finds where or through what a statement was made, in its frame.</summary>
internal static class Venues
{
    private static readonly HashSet<string> Topical = ["of", "about", "regarding", "concerning", "over", "against", "toward", "towards"];

    /// <summary>The venue; null when the frame tells none.</summary>
    public static Venue? Of(Frame frame, IReadOnlyList<TimeExpression> times)
    {
        var phrases = new VenuePhrases(frame, times);
        if (phrases.DocumentAfterCue() is { } document)
        {
            return new Venue(frame.SpanOf(document.Start, document.End));
        }

        VenuePhrase? best = null;
        var bestRank = int.MaxValue;
        for (var index = 0; index < frame.Count; index++)
        {
            if (!frame.HoldsOutsideSpeaker(index) || frame.Parts[index] == FramePart.Hung && !IsSpoken(frame, index) || phrases.At(index) is not { } phrase)
            {
                continue;
            }

            if (!(IsInTopic(frame, index) && phrase.Kind == VenueKind.Place) && Rank(frame, phrase) is var rank && rank < bestRank)
            {
                (best, bestRank) = (phrase, rank);
            }

            index = phrase.End - 1;
        }

        return best is { } chosen ? new Venue(frame.SpanOf(chosen.Start, EndWithTitle(frame, chosen))) : null;
    }

    /// <summary>Where a phrase ends with the closing mark of a title in it: "on NBC’s “Meet the Press,”".</summary>
    private static int EndWithTitle(Frame frame, VenuePhrase phrase)
    {
        var end = phrase.End;
        var isOpen = Enumerable.Range(phrase.Start, end - phrase.Start).Count(index => VenueNouns.IsQuote(frame[index])) % 2 == 1;
        while (isOpen && end < Math.Min(frame.Count, phrase.End + 2) && frame[end].IsMark)
        {
            isOpen = !VenueNouns.IsQuote(frame[end]);
            end++;
        }

        return isOpen ? phrase.End : end;
    }

    /// <summary>Whether somebody speaks in the clause a word stands in.</summary>
    private static bool IsSpoken(Frame frame, int index)
    {
        for (var word = index; word >= 0 && frame.Holds(word); word--)
        {
            if (frame.Roles[word] == WordRole.OtherCue || Statements.Cues.CueLexicon.KindOf(frame.Lower(word)) == Statements.Kind.Said)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsInTopic(Frame frame, int start)
    {
        for (var index = start - 1; index > 0 && frame.Holds(index) && frame.Roles[index] == WordRole.Open; index--)
        {
            if (Topical.Contains(frame.Lower(index)))
            {
                return true;
            }
        }

        return false;
    }

    private static int Rank(Frame frame, VenuePhrase phrase)
    {
        var distance = phrase.Start > frame.Cue ? phrase.Start - frame.Cue : frame.Cue - phrase.End + 1;
        return distance
            + (phrase.Kind == VenueKind.Place ? 100 : 0)
            + (frame.Parts[phrase.Start] == FramePart.Hung ? 1000 : 0);
    }
}
