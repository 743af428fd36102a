using Parley.Positions.Folds;

namespace Parley.Exports.Views;

/// <summary>The timeline as an outline: a section for each day.</summary>
internal static class TimelineOutline
{
    public static Outline Of(TimelineReport report) => new(
        $"Timeline, as of {Terms.Day(report.AsOf) ?? "a day not known"}",
        [.. report.Rows.GroupBy(entry => entry.Day).Select(day => new OutlineSection(HeadingOf(day.Key, report.AsOf), Lead: null, [.. day.Select(ItemOf)]))],
        "No statement tells of a deed, an answer, a measure, a guarantee or a meeting.",
        CountWords.Of(report.Counts));

    /// <summary>The day with its weekday; one after the as-of day is ahead.</summary>
    internal static string HeadingOf(DateOnly? day, DateOnly? asOf) =>
        day is { } known ? $"{MeetingWords.WithWeekday(known)}{(known > asOf ? " (ahead)" : "")}" : "Day not known";

    private static OutlineItem ItemOf(TimelineEntry entry) => new(
        $"{DeedWords.WhoOf(entry)} · {string.Join("; ", DeedWords.WhatOf(entry))}",
        WordsOf(entry),
        entry.Words.Evidence.Url is { } url ? [("Link", url)] : []);

    /// <summary>The words with who, when and where.</summary>
    internal static string WordsOf(TimelineEntry entry) => entry.Meeting is null
        ? $"{EvidenceWords.Quoted(entry.Words.Evidence)} – {EvidenceWords.Source(entry.Words.Evidence)}{ToldWording.AlsoIn(entry.Words.Evidence, entry.Evidence)}"
        : ToldWording.Sourced(entry.Words, entry.Evidence);
}
