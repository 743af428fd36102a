using Parley.Statements.Cues;

namespace Parley.Dates.Occasions;

/// <summary>Tells what kind of venue, if any, a preposition and the noun phrase after it name.</summary>
internal sealed class VenueKinds(Frame frame)
{
    private static readonly HashSet<string> Months =
        ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    /// <summary>What kind of venue a preposition and the noun phrase after it name; null when they name none.</summary>
    public VenueKind? Of(int preposition, int end)
    {
        var start = preposition + 1;
        var words = Enumerable.Range(start, end - start).Where(index => !frame[index].IsMark && !VenueNouns.IsDeterminer(frame.Lower(index))).ToList();
        if (words.Count == 0)
        {
            return null;
        }

        var head = frame.Lower(words[^1]);
        var names = words.Select(frame.Lower).ToList();
        var isName = frame[words[^1]].IsCapital;
        var hasDeterminer = VenueNouns.IsDeterminer(frame.Lower(start));
        var isOutlet = VenueWords.IsOutlet(names) || words.Exists(index => frame.IsCapital(index) && VenueWords.IsOutlet([frame.Lower(index)]))
            || VenueWords.IsOutlet([names[0]])
            || isName && head is "news" or "tv" or "radio" or "television" or "channel" or "times" or "post"
            || isName && names.Exists(name => name is "radio" or "tv" or "channel" or "television");
        VenueKind? known = VenueWords.IsMedium(head) || isOutlet ? VenueKind.Medium
            : VenueWords.IsEvent(head) ? VenueKind.Event
            : VenueWords.IsPlace(head) ? VenueKind.Place
            : null;
        return frame.Lower(preposition) switch
        {
            "by" => head is "phone" or "telephone" or "email" or "e-mail" or "video" or "text" or "radio" or "fax" or "satellite" or "letter" or "message" or "link" or "video-link" ? VenueKind.Medium
                : hasDeterminer && known == VenueKind.Place && !VenueWords.IsBody(head) ? known
                : null,
            "under" or "beside" or "beneath" or "behind" or "atop" => known == VenueKind.Place ? known : null,
            "over" => head is "phone" or "telephone" or "radio" or "dinner" or "lunch" or "coffee" or "tea" or "breakfast" or "drinks" or "supper" or "intercom" or "loudspeaker" or "airwaves" ? VenueKind.Medium : null,
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

    /// <summary>"on CNN’s “State of the Union”".</summary>
    private bool TitleAfterPossessive(int start, int end) =>
        Enumerable.Range(start, end - start).Any(index => frame[index].IsPossessive && index + 1 < end && VenueNouns.IsQuote(frame[index + 1]));
}
