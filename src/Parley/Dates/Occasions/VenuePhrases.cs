using Parley.Statements.Cues;

namespace Parley.Dates.Occasions;

/// <summary>Reads the prepositional phrases of a frame that name a venue: "in a letter to the council", "on CNN’s “State of the Union”".</summary>
internal sealed class VenuePhrases(Frame frame, IReadOnlyList<TimeExpression> times)
{
    private static readonly HashSet<string> Prepositions =
        ["aboard", "onboard", "at", "in", "on", "during", "via", "through", "by", "over", "from", "outside", "inside", "near", "before"];

    private static readonly HashSet<string> Attaching = ["of", "with", "for", "to"];

    private static readonly HashSet<string> Months =
        ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    private readonly Dictionary<int, int> timeEnds = times.Select(time => frame.WordsOf(time.Span)).Where(range => range.First < range.End)
        .GroupBy(range => range.First).ToDictionary(group => group.Key, group => group.Max(range => range.End));

    /// <summary>The phrase whose preposition stands at an index, with the phrases that follow it at once; null when none does.</summary>
    public VenuePhrase? At(int start)
    {
        if (!Prepositions.Contains(frame.Lower(start)) || !frame.HoldsOutsideSpeaker(start) || !frame.HoldsOutsideSpeaker(start + 1))
        {
            return null;
        }

        var end = EndOfNoun(start + 1);
        return end > start + 1 && KindOf(start, end) is { } kind ? new VenuePhrase(start, EndOfFollowing(EndOfAttached(end, kind), kind), kind) : null;
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
            && !IsTime(end + 2) && EndOfNoun(end + 2) is var spot && spot > end + 2)
        {
            return spot;
        }

        // After "in a speech" any "at the …" or "in …" tells where.
        var isWhere = kind != VenueKind.Place && frame.Lower(end) is "at" or "in" && !IsTime(end + 1);
        return isWhere && EndOfNoun(end + 1) is var noun && noun > end + 1 && !VenueWords.IsNoVenueAfterAt(frame.Lower(noun - 1)) ? noun : end;
    }

    /// <summary>The document of "according to a memo from the bank", when the bank and not the memo is the speaker; else null.</summary>
    public VenuePhrase? DocumentAfterCue()
    {
        var start = frame.CueEnd;
        if (frame.Cue < 0 || frame.Lower(frame.Cue) != "according" || !frame.HoldsOutsideSpeaker(start) || EndOfNoun(start) is var end && (end == start || !VenueWords.IsMedium(frame.Lower(end - 1))))
        {
            return null;
        }

        return new VenuePhrase(start, end, VenueKind.Medium);
    }

    private bool IsTime(int index) => timeEnds.ContainsKey(index);

    private bool IsOpen(int index, int start) =>
        frame.HoldsOutsideSpeaker(index) && (frame.Roles[index] == WordRole.Open || (frame.Roles[index] == WordRole.Cue && frame.Roles[start - 1] == WordRole.Cue));

    /// <summary>Where a noun phrase ends that begins at an index; the same index when none does.</summary>
    private int EndOfNoun(int start)
    {
        var (index, hasHead) = (start, false);
        while (IsOpen(index, start))
        {
            var word = frame[index];
            if (IsTime(index))
            {
                // "in its Friday note", "at Monday's briefing"; but "in Geneva | Friday".
                if (hasHead)
                {
                    break;
                }

                index = timeEnds[index];
                continue;
            }

            if (EndsNoun(index, start, hasHead))
            {
                break;
            }

            hasHead |= IsHead(index);
            index++;
        }

        while (index > start && frame[index - 1].IsMark && !IsClosingTitle(index - 1, start))
        {
            index--;
        }

        return hasHead ? index : start;
    }

    private bool EndsNoun(int index, int start, bool hasHead)
    {
        var (word, lower) = (frame[index], frame[index].Lower);
        if (word.IsMark && !word.IsPossessive)
        {
            return !IsQuote(word) && !IsInTitle(index, start);
        }

        if (Prepositions.Contains(lower) || Attaching.Contains(lower) || ClauseWords.IsSubordinator(lower) || lower is "about" or "regarding" or "against" or "not" or "as")
        {
            return index > start && !IsInTitle(index, start);
        }

        if (ClauseWords.IsConjunction(lower))
        {
            return !IsInTitle(index, start) && !(hasHead && frame[index - 1].IsCapital && IsOpen(index + 1, start) && frame[index + 1].IsCapital);
        }

        return hasHead && !word.IsCapital && !word.IsPossessive && !char.IsDigit(word.Text[0])
            && (IsVerbal(lower) || VenueWords.IsFixed(lower) || (IsKnown(frame.Lower(index - 1)) && !EndsCompound(index, start) && !Enumerable.Range(index, 3).Any(next => IsOpen(next, start) && IsKnown(frame.Lower(next)))));
    }

    /// <summary>Whether an unknown word goes with the noun before it: "a kitchen table in …", "court papers".</summary>
    private bool EndsCompound(int index, int start) =>
        !frame.Lower(index).EndsWith("ly", StringComparison.Ordinal)
        && (!IsOpen(index + 1, start) || Prepositions.Contains(frame.Lower(index + 1)) || Attaching.Contains(frame.Lower(index + 1)) || frame[index + 1].IsMark || IsTime(index + 1))
        && frame.Lower(index) is not ("again" or "alone" or "too" or "here" or "there" or "aloud");

    private static bool IsKnown(string word) => VenueWords.IsMedium(word) || VenueWords.IsEvent(word) || VenueWords.IsPlace(word);

    private bool IsInTitle(int index, int start)
    {
        var quotes = Enumerable.Range(start, index - start).Count(one => IsQuote(frame[one]));
        return quotes % 2 == 1;
    }

    private bool IsClosingTitle(int index, int start) => IsQuote(frame[index]) && IsInTitle(index, start);

    public static bool IsQuote(FrameWord word) => word.Text is "\"" or "“" or "”" or "«" or "»";

    private static bool IsVerbal(string word) =>
        word.Length > 4 && (word.EndsWith("ed", StringComparison.Ordinal) || (word.EndsWith("ing", StringComparison.Ordinal) && !VenueWords.IsEvent(word) && !VenueWords.IsMedium(word) && !VenueWords.IsPlace(word)))
        || word is "was" or "were" or "is" or "had" or "has" or "held" or "given" or "seen" or "sent" or "late" or "early" or "earlier" or "later";

    private bool IsHead(int index) =>
        !frame[index].IsMark && !IsDeterminer(frame.Lower(index));

    private static bool IsDeterminer(string word) =>
        word is "a" or "an" or "the" or "his" or "her" or "its" or "their" or "this" or "that" or "these" or "those" or "our" or "my" or "same" or "one" or "another" or "’s" or "'s" or "’";

    /// <summary>What kind of venue a preposition and the noun phrase after it name; null when they name none.</summary>
    private VenueKind? KindOf(int preposition, int end)
    {
        var start = preposition + 1;
        var words = Enumerable.Range(start, end - start).Where(index => !frame[index].IsMark && !IsDeterminer(frame.Lower(index))).ToList();
        if (words.Count == 0)
        {
            return null;
        }

        var head = frame.Lower(words[^1]);
        var names = words.Select(frame.Lower).ToList();
        var isName = frame[words[^1]].IsCapital;
        var hasDeterminer = IsDeterminer(frame.Lower(start));
        var isOutlet = VenueWords.IsOutlet(names) || VenueWords.IsOutlet([names[0]])
            || isName && head is "news" or "tv" or "radio" or "television" or "channel" or "times" or "post"
            || isName && names[0] is "radio" or "tv" or "channel" or "television";
        VenueKind? known = VenueWords.IsMedium(head) || isOutlet ? VenueKind.Medium
            : VenueWords.IsEvent(head) ? VenueKind.Event
            : VenueWords.IsPlace(head) ? VenueKind.Place
            : null;
        return frame.Lower(preposition) switch
        {
            "by" => head is "phone" or "telephone" or "email" or "e-mail" or "video" or "text" or "radio" or "fax" or "satellite" or "letter" or "message" or "link" or "video-link" ? VenueKind.Medium : null,
            "over" => head is "phone" or "telephone" or "radio" or "dinner" or "lunch" ? VenueKind.Medium : null,
            "aboard" or "onboard" or "outside" or "inside" => known ?? VenueKind.Place,
            "near" => known ?? (isName ? VenueKind.Place : null),
            "before" => VenueWords.IsBodyBefore(preposition, frame.Lower) ? VenueKind.Place : null,
            "from" => IsSource(frame.Lower(frame.Cue)) || !BeginsWhere(preposition) ? null : isName || hasDeterminer ? known ?? VenueKind.Place : known,
            "through" => known == VenueKind.Medium || VenueWords.IsGoBetween(head) ? VenueKind.Medium : null,
            "via" => VenueKind.Medium,
            "on" => isOutlet || (known is not null && !VenueWords.IsTopic(head)) ? known ?? VenueKind.Medium
                : TitleAfterPossessive(start, end) || frame.Lower(start) is "a" or "an" ? VenueKind.Medium
                : null,
            "in" when known is null && hasDeterminer => VenueWords.IsManner(head) && !isName ? null : VenueKind.Place,
            "during" => known,
            "at" => VenueWords.IsNoVenueAfterAt(head) || char.IsDigit(head[0]) ? null : known ?? VenueKind.Place,
            _ => known ?? (isName && !VenueWords.IsLanguage(head) && !Months.Contains(head) ? VenueKind.Place : null),
        };
    }

    /// <summary>Whether "from" after a cue tells of whom something is heard or demanded.</summary>
    private static bool IsSource(string cue) =>
        CueLexicon.IsFormOf(cue, "demand", "seek", "ask", "request", "hear", "learn", "want", "require", "quote", "read", "cite", "exclude", "withdraw", "retreat", "differ", "refrain", "gather", "expect", "remove", "distance");

    /// <summary>Whether "from" stands where it can tell the place of speaking: first in its words, after "speaking", or after the cue.</summary>
    private bool BeginsWhere(int preposition) =>
        !frame.Holds(preposition - 1) || ClauseWords.IsSpeaking(frame.Lower(preposition - 1)) || (frame.Parts[preposition] == FramePart.Core && preposition > frame.Cue);

    private bool TitleAfterPossessive(int start, int end) =>
        Enumerable.Range(start, end - start).Any(index => frame[index].IsPossessive && index + 1 < end && (IsQuote(frame[index + 1]) || frame[index + 1].IsCapital));

    /// <summary>Where the phrases end that belong to a medium or occasion: "a letter | to the council", "a meeting | of ministers".</summary>
    private int EndOfAttached(int end, VenueKind kind)
    {
        while (Attaching.Contains(frame.Lower(end)) && frame.HoldsOutsideSpeaker(end) && !IsTime(end + 1))
        {
            var isInfinitive = frame.Lower(end) == "to" && !(frame.IsCapital(end + 1) || IsDeterminer(frame.Lower(end + 1)) || frame.Lower(end + 1).EndsWith('s'));
            var next = isInfinitive || (kind == VenueKind.Place && frame.Lower(end) != "of") ? end + 1 : EndOfNoun(end + 1);
            if (next == end + 1)
            {
                break;
            }

            end = next;
        }

        return end;
    }
}
