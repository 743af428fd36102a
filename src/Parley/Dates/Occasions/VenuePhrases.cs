namespace Parley.Dates.Occasions;

/// <summary>Reads the prepositional phrases of a frame that name a venue: "in a letter to the council", "on CNN’s “State of the Union”".</summary>
internal sealed class VenuePhrases(Frame frame, IReadOnlyList<TimeExpression> times)
{
    private readonly VenueNouns nouns = new(frame, times);
    private readonly VenueKinds kinds = new(frame);

    /// <summary>The phrase whose preposition stands at an index, with the phrases that follow it at once; null when none does.</summary>
    public VenuePhrase? At(int start)
    {
        if (!VenueNouns.IsPreposition(frame.Lower(start)) || !frame.HoldsOutsideSpeaker(start) || !frame.HoldsOutsideSpeaker(start + 1))
        {
            return null;
        }

        var end = nouns.EndOf(start + 1);
        return end > start + 1 && kinds.Of(start, end) is { } kind ? new VenuePhrase(start, EndOfFollowing(EndOfAttached(end, kind), kind), kind) : null;
    }

    /// <summary>Where the phrases end that follow at once and name a venue too: "at a news conference | in Geneva".</summary>
    private int EndOfFollowing(int end, VenueKind kind)
    {
        if (At(end) is { } next)
        {
            return next.End;
        }

        // "on a card | pinned to the gate", "in a statement | posted on its website".
        if (VenueWords.IsFixed(frame.Lower(end)) && frame.HoldsOutsideSpeaker(end) && frame.Lower(end + 1) is "to" or "on" or "in" or "from" or "at" or "by" or "outside" or "above"
            && !nouns.IsTime(end + 2) && nouns.EndOf(end + 2) is var spot && spot > end + 2)
        {
            return spot;
        }

        // After "in a speech" any "at the …" or "in …" tells where.
        var isWhere = kind != VenueKind.Place && frame.Lower(end) is "at" or "in" && !nouns.IsTime(end + 1);
        return isWhere && nouns.EndOf(end + 1) is var noun && noun > end + 1 && !VenueWords.IsNoVenueAfterAt(frame.Lower(noun - 1)) ? noun : end;
    }

    /// <summary>The document of "according to a memo from the bank", when the bank and not the memo is the speaker; else null.</summary>
    public VenuePhrase? DocumentAfterCue()
    {
        var start = frame.CueEnd;
        if (frame.Cue < 0 || frame.Lower(frame.Cue) != "according" || !frame.HoldsOutsideSpeaker(start) || nouns.EndOf(start) is var end && (end == start || !VenueWords.IsMedium(frame.Lower(end - 1))))
        {
            return null;
        }

        return new VenuePhrase(start, end, VenueKind.Medium);
    }

    /// <summary>Where the phrases end that belong to a medium or occasion: "a letter | to the council", "a meeting | of ministers".</summary>
    private int EndOfAttached(int end, VenueKind kind)
    {
        while (VenueNouns.IsAttaching(frame.Lower(end)) && frame.HoldsOutsideSpeaker(end) && !nouns.IsTime(end + 1))
        {
            var isInfinitive = frame.Lower(end) == "to" && !(frame.IsCapital(end + 1) || VenueNouns.IsDeterminer(frame.Lower(end + 1)) || frame.Lower(end + 1).EndsWith('s'));
            var next = isInfinitive || (kind == VenueKind.Place && frame.Lower(end) != "of") ? end + 1 : nouns.EndOf(end + 1);
            if (next == end + 1)
            {
                break;
            }

            end = next;
        }

        return end;
    }
}
