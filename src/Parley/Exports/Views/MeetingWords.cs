using System.Globalization;
using Parley.Positions;
using Parley.Positions.Folds;

namespace Parley.Exports.Views;

/// <summary>How views write meetings.</summary>
internal static class MeetingWords
{
    /// <summary>Who meets, or that nobody is named.</summary>
    public static string WhoOf(MeetingRow row) => row.Participants.Count == 0 ? "Participants not told" : GapWords.Listed(row.Participants);

    /// <summary>The states in the order told, the latest last: "planned → held".</summary>
    public static string StatesOf(MeetingRow row) => string.Join(" → ", row.Steps.Select(step => StateOf(step.State)));

    public static string StateOf(MeetingState state) => state == MeetingState.Unknown ? "state not told" : PlainTerms.Of(state);

    /// <summary>How and where, as far as told.</summary>
    public static string HowOf(MeetingRow row) => string.Join(", ", new[]
    {
        row.Format switch
        {
            MeetingFormat.Unknown => null,
            MeetingFormat.Phone => "by phone",
            MeetingFormat.Video => "by video",
            MeetingFormat.Indirect => "through others",
            _ => "in person",
        },
        row.Place,
    }.OfType<string>());

    /// <summary>The day with its weekday and the words it comes from.</summary>
    public static string DaysOf(MeetingRow row)
    {
        var last = row.To is { } to && to != row.From ? $" to {Terms.Day(to)}" : row.To is null && row.From is not null ? " or later" : "";
        return row.From is { } from ? $"{WithWeekday(from)}{last}{(row.When is { } words ? $" ({words})" : "")}" : "Day not told";
    }

    /// <summary>"2025-03-18, Tuesday".</summary>
    public static string WithWeekday(DateOnly day) => $"{Terms.Day(day)}, {day.ToString("dddd", CultureInfo.InvariantCulture)}";
}
