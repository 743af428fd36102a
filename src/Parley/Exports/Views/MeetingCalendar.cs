using System.Globalization;
using System.Text;
using Parley.Positions;
using Parley.Positions.Folds;
using Parley.Text.JsonFiles;

namespace Parley.Exports.Views;

/// <summary>The meetings as iCalendar (RFC 5545): an all-day event for each whose day is known.</summary>
/// <remarks>Ids and stamps come from the articles, never from the clock: the same articles give the same file.</remarks>
internal static class MeetingCalendar
{
    // RFC 5545, 3.1: lines SHOULD NOT be longer than 75 octets, the line break excluded.
    private const int LongestLine = 75;

    public static void Write(MeetingsReport report, TextWriter output)
    {
        var dated = report.Rows.Where(row => row.From is not null).ToList();
        WriteLine(output, "BEGIN:VCALENDAR");
        WriteLine(output, "VERSION:2.0");
        WriteLine(output, "PRODID:-//Parley//Meetings//EN");
        WriteLine(output, "CALSCALE:GREGORIAN");
        WriteLine(output, "METHOD:PUBLISH");
        var left = report.Rows.Count - dated.Count;
        WriteLine(output, string.Create(CultureInfo.InvariantCulture, $"X-WR-CALDESC:{Escape($"Meetings as of {Terms.Day(report.AsOf) ?? "a day not known"}; without a day and left out: {left}")}"));
        foreach (var row in dated)
        {
            WriteEvent(output, row, row.From ?? default, report.AsOf ?? row.From ?? default);
        }

        WriteLine(output, "END:VCALENDAR");
        output.Flush();
    }

    private static void WriteEvent(TextWriter output, MeetingRow row, DateOnly from, DateOnly asOf)
    {
        var last = row.To is { } to && to >= from ? to : from;
        WriteLine(output, "BEGIN:VEVENT");
        WriteLine(output, $"UID:{row.Id}@parley");
        WriteLine(output, $"DTSTAMP:{Day(asOf)}T000000Z");
        WriteLine(output, $"DTSTART;VALUE=DATE:{Day(from)}");
        WriteLine(output, $"DTEND;VALUE=DATE:{Day(last == DateOnly.MaxValue ? last : last.AddDays(1))}");
        WriteLine(output, $"SUMMARY:{Escape($"{MeetingWords.WhoOf(row)} ({MeetingWords.StateOf(row.State)})")}");
        WriteLine(output, $"STATUS:{StatusOf(row.State)}");
        if (row.Place is { } place)
        {
            WriteLine(output, $"LOCATION:{Escape(place)}");
        }

        var told = row.Steps.Select(step => $"{MeetingWords.StateOf(step.State)}: {ToldWording.Sourced(step.Words, step.Evidence)}");
        WriteLine(output, $"DESCRIPTION:{Escape(string.Join('\n', told.Prepend(MeetingWords.DaysOf(row))))}");
        WriteLine(output, "TRANSP:TRANSPARENT");
        WriteLine(output, "END:VEVENT");
    }

    /// <summary>Off or denied: cancelled; sure, going on or over: confirmed; else tentative.</summary>
    private static string StatusOf(MeetingState state) => state switch
    {
        MeetingState.Cancelled or MeetingState.Denied => "CANCELLED",
        MeetingState.Confirmed or MeetingState.Underway or MeetingState.Held => "CONFIRMED",
        _ => "TENTATIVE",
    };

    private static string Day(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    /// <summary>Text as RFC 5545, 3.3.11 writes it; other control characters become blanks.</summary>
    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var character in (JsonText.WellFormed(text) ?? "").ReplaceLineEndings("\n"))
        {
            escaped.Append(character switch
            {
                '\\' or ';' or ',' => $"\\{character}",
                '\n' => "\\n",
                _ => char.IsControl(character) ? " " : character.ToString(),
            });
        }

        return escaped.ToString();
    }

    /// <summary>Writes a line, folded so that no part is longer than 75 octets of UTF-8 and none breaks a character.</summary>
    private static void WriteLine(TextWriter output, string line)
    {
        var octets = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > LongestLine)
            {
                output.Write("\r\n ");
                octets = 1;
            }

            output.Write(rune.ToString());
            octets += rune.Utf8SequenceLength;
        }

        output.Write("\r\n");
    }
}
