namespace Parley.Tests.Dates;

/// <summary>When, where and to whom statements were made, case by case.</summary>
public sealed class OccasionCases
{
    public static IEnumerable<TheoryDataRow<OccasionCase>> Said => CaseFile.Rows<OccasionCase>("said.json", one => one.Text);

    public static IEnumerable<TheoryDataRow<OccasionCase>> Venues => CaseFile.Rows<OccasionCase>("venues.json", one => one.Text);

    public static IEnumerable<TheoryDataRow<OccasionCase>> Addressees => CaseFile.Rows<OccasionCase>("addressees.json", one => one.Text);

    [Theory]
    [MemberData(nameof(Said))]
    public void The_day_is_that_of_the_words_that_govern_the_cue(OccasionCase one) =>
        Assert.Equal(one.Statements.Select(marked => marked.Expected), one.Resolve().Select(dated => OccasionCase.Days(dated.Said)));

    [Theory]
    [MemberData(nameof(Venues))]
    public void The_venue_is_where_or_through_what_it_was_said(OccasionCase one) =>
        Assert.Equal(one.Statements.Select(marked => marked.Expected), one.Resolve().Select(dated => dated.Venue?.Span.In(one.Text)));

    [Theory]
    [MemberData(nameof(Addressees))]
    public void Those_addressed_are_told(OccasionCase one) =>
        Assert.Equal(
            one.Statements.Select(marked => marked.Expected),
            one.Resolve().Select(dated => string.Join("; ", dated.Addressees.Select(addressee => addressee.Span.In(one.Text)))));
}
