using Parley.Positions.Clauses;
using Parley.Text;

namespace Parley.Positions.Meetings;

/// <summary>Where a meeting is, and how the sides meet.</summary>
internal static class MeetingPlace
{
    /// <summary>The first words with large letters after "in" or "at", or "here"; null when there are none.</summary>
    public static TextSpan? In(ClauseView clauses, int first, int after)
    {
        var words = clauses.Words;
        for (var index = first; index + 1 < after; index++)
        {
            if (words.Lower(index) is not ("in" or "at") || Elsewhere.Contains(words.Lower(index - 1)))
            {
                continue;
            }

            var start = words.Lower(index + 1) == "the" ? index + 2 : index + 1;
            var end = start;
            while (end < after && words.IsCapital(end))
            {
                end++;
            }

            if (end > start && !Months.Contains(words.Lower(start)))
            {
                return words.SpanOf(start, end);
            }
        }

        return null;
    }

    /// <summary>The format: by phone or video where the clause says so, else what the noun or verb tells, in person where a place is named.</summary>
    public static MeetingFormat FormatOf(ClauseView clauses, MeetingFormat told, int first, int after, bool hasPlace)
    {
        var words = Enumerable.Range(first, after - first).Select(clauses.Words.Lower).ToHashSet();
        return words.Contains("video") ? MeetingFormat.Video
            : words.Contains("phone") || words.Contains("telephone") ? MeetingFormat.Phone
            : words.Contains("indirect") || words.Contains("proximity") ? MeetingFormat.Indirect
            : told is MeetingFormat.Unknown && hasPlace ? MeetingFormat.InPerson
            : told;
    }

    /// <summary>Nouns whose place is not the meeting's: "to discuss ending the war in …".</summary>
    private static readonly HashSet<string> Elsewhere = new(StringComparer.Ordinal)
    {
        "war", "wars", "conflict", "fighting", "violence", "hostilities", "crisis", "situation", "peace", "ceasefire", "truce", "troops", "forces", "strikes", "attacks",
    };

    private static readonly HashSet<string> Months = new(StringComparer.Ordinal)
    {
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
    };
}
