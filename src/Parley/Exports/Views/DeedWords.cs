using Parley.Positions;
using Parley.Positions.Folds;

namespace Parley.Exports.Views;

/// <summary>How the timeline writes what somebody did.</summary>
internal static class DeedWords
{
    /// <summary>Who, or that it is not known.</summary>
    public static string WhoOf(TimelineEntry entry) => entry.Meeting is { } meeting ? MeetingWords.WhoOf(meeting) : entry.Party ?? EvidenceWords.Speaker(entry.Words.Evidence);

    /// <summary>What was done, a phrase each: the answers, measures, guarantees and meeting, else the act.</summary>
    public static IReadOnlyList<string> WhatOf(TimelineEntry entry)
    {
        if (entry.Meeting is { } meeting)
        {
            var how = MeetingWords.HowOf(meeting);
            return [$"meeting {MeetingWords.StatesOf(meeting)}{(how.Length > 0 ? $", {how}" : "")}"];
        }

        List<string> told = [.. entry.Responses.Select(response => Of(response, entry)), .. entry.Measures.Select(measure => Of(measure, entry)), .. entry.Guarantees.Select(guarantee => Of(guarantee, entry))];
        return told.Count > 0 || entry.Act is not { } act ? told : [PlainTerms.Of(act)];
    }

    /// <summary>The kind that gives an entry its sign: a class of the page.</summary>
    public static string KindOf(TimelineEntry entry) =>
        entry.Meeting is not null ? "meeting"
        : entry.Responses.Count > 0 ? "answer"
        : entry.Measures.Count > 0 ? "measure"
        : entry.Guarantees.Count > 0 ? "guarantee"
        : "act";

    private static string Of(Response response, TimelineEntry entry)
    {
        var whose = response.Party is null || response.Party == entry.Party ? "" : $" by {response.Party}";
        var claim = response.ClaimedBy == ClaimedBy.Other ? $" as claimed by {entry.Party ?? "another"}" : "";
        return $"answer{whose}: {PlainTerms.Of(response.State)}{claim}";
    }

    private static string Of(Measure measure, TimelineEntry entry)
    {
        var imposer = measure.Imposer is { } by && by != entry.Party ? $" by {by}" : "";
        var target = measure.Target is { } on ? $" toward {on}" : "";
        return $"{(measure.Kind == MeasureKind.Other ? "measure" : PlainTerms.Of(measure.Kind))} {(measure.Status == MeasureStatus.Unknown ? "" : PlainTerms.Of(measure.Status))}{imposer}{target}".Replace("  ", " ", StringComparison.Ordinal).TrimEnd();
    }

    private static string Of(Guarantee guarantee, TimelineEntry entry)
    {
        var guarantor = guarantee.Guarantor is { } by && by != entry.Party ? $" by {by}" : "";
        var beneficiary = guarantee.Beneficiary is { } to ? $" for {to}" : "";
        var instrument = guarantee.Instrument == GuaranteeInstrument.Unknown ? "" : $" ({PlainTerms.Of(guarantee.Instrument)})";
        return $"guarantee {(guarantee.State == GuaranteeState.Unknown ? "" : PlainTerms.Of(guarantee.State))}{guarantor}{beneficiary}{instrument}".Replace("  ", " ", StringComparison.Ordinal).TrimEnd();
    }
}
