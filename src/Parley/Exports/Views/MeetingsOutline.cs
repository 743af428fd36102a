using Parley.Positions.Folds;

namespace Parley.Exports.Views;

/// <summary>The meetings as an outline: a section for each day.</summary>
internal static class MeetingsOutline
{
    public static Outline Of(MeetingsReport report) => new(
        $"Meetings, as of {Terms.Day(report.AsOf) ?? "a day not known"}",
        [.. report.Rows.GroupBy(MeetingWords.DaysOf).Select(day => new OutlineSection(day.Key, Lead: null, [.. day.Select(ItemOf)]))],
        "No statement tells of a meeting.",
        CountWords.Of(report.Counts));

    private static OutlineItem ItemOf(MeetingRow row)
    {
        var how = MeetingWords.HowOf(row);
        return new OutlineItem(
            $"{MeetingWords.WhoOf(row)} · {MeetingWords.StatesOf(row)}{(how.Length > 0 ? $" · {how}" : "")}",
            row.Steps.Count == 1 ? ToldWording.Sourced(row.Steps[0].Words, row.Steps[0].Evidence) : null,
            row.Steps.Count == 1 ? [] : [.. row.Steps.Select(step => (MeetingWords.StateOf(step.State), ToldWording.Sourced(step.Words, step.Evidence)))]);
    }
}
