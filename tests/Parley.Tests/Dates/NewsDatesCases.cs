using Parley.Dates;
using Parley.Text;

namespace Parley.Tests.Dates;

public sealed record ExpectedTime(string Words, string Value, DateOnly? From, DateOnly? To, string Rule);

public sealed record DateCase(string Text, DateOnly? Anchor, IReadOnlyList<ExpectedTime> Expected)
{
    public override string ToString() => Text;
}

public sealed class NewsDatesCases
{
    public static IEnumerable<TheoryDataRow<DateCase>> All => CaseFile.Rows<DateCase>("dates.json", one => one.Text);

    [Theory]
    [MemberData(nameof(All))]
    public void Finds_and_resolves_what_the_sentence_says(DateCase one)
    {
        var found = NewsDates.In(one.Text, new TextSpan(0, one.Text.Length), one.Anchor);

        Assert.Equal(one.Expected, found.Select(time => new ExpectedTime(time.Span.In(one.Text), time.Value, time.From, time.To, time.Rule)));
    }
}
