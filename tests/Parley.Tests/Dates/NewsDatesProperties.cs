using CsCheck;
using Parley.Dates;
using Parley.Text;

namespace Parley.Tests.Dates;

public sealed class NewsDatesProperties
{
    private static readonly string[] Pieces =
    [
        "Monday", "monday", "May", "may", "March", "Feb.", "29", "31", "0", "9999", "2025", "1", "2025-02-29", "24:59", "7:15", "p.m.", "noon", "midnight", "last", "this",
        "next", "the", "a", "few", "two", "hundred", "thousand", "week", "weeks", "months", "year", "century", "decades", "ago", "later", "earlier", "early", "mid-", "end",
        "of", "quarter", "fifth", "second", "summer", "every", "daily", "yesterday", "tonight", "overnight", "now", "soon", "recent", "past", "coming", "until", "by", "since",
        "within", "before", "after", "will", "to", ",", ".", "-", "–", "'s", "’", "'80s", "1980s", "Q4", "year-ago", " ", "\n", "\n\n", "\t", "🐟", "\ud83d", "é",
    ];

    private static readonly Gen<string> Phrases = Gen.Select(Gen.Int[0, Pieces.Length - 1], Gen.Bool)
        .Select((index, isParted) => Pieces[index] + (isParted ? " " : "")).Array[0, 14].Select(string.Concat);

    private static readonly DateOnly?[] Extremes = [null, DateOnly.MinValue, DateOnly.MaxValue, new DateOnly(2025, 3, 19)];

    private static readonly Gen<DateOnly?> Anchors = Gen.OneOf(
        Gen.Int[0, DateOnly.MaxValue.DayNumber].Select(day => (DateOnly?)DateOnly.FromDayNumber(day)),
        Gen.Int[0, Extremes.Length - 1].Select(index => Extremes[index]));

    [Fact]
    public void On_any_text_spans_are_ordered_within_the_stretch_and_days_too() =>
        Gen.Select(Gen.OneOf(Phrases, Gen.String), Gen.Int[0, 40], Gen.Int[0, 40], Anchors).Sample(
            (text, one, other, anchor) =>
            {
                var (start, end) = (Math.Min(Math.Min(one, other), text.Length), Math.Min(Math.Max(one, other), text.Length));
                var stretch = new TextSpan(start, end);

                var found = NewsDates.In(text, stretch, anchor);

                return found.All(time => !time.Span.IsEmpty && stretch.Contains(time.Span) && !(time.From > time.To) && time.Value.Length > 0 && time.Rule.Length > 0)
                    && found.Zip(found.Skip(1)).All(pair => pair.First.Span.End <= pair.Second.Span.Start);
            },
            iter: 20_000);

    [Fact]
    public void Without_an_anchor_only_absolute_times_have_days() =>
        Phrases.Sample(text => NewsDates.In(text, new TextSpan(0, text.Length), anchor: null)
            .All(time => time.From is null || time.Rule is "date" or "month" or "year" or "decade" or "century" or "quarter" or "half-year" or "season"));
}
