using Parley.Articles;
using Parley.Articles.PlainText;

namespace Parley.Tests.Articles;

public sealed record PublicationDayCase(string Name, string File, string Text, string From, DateOnly? Day = null, DateOnly? Told = null)
{
    public override string ToString() => Name;
}

public sealed class PublicationDayCases
{
    public static IEnumerable<TheoryDataRow<PublicationDayCase>> All => CaseFile.Rows<PublicationDayCase>("publication-days.json", one => one.Name);

    [Theory]
    [MemberData(nameof(All))]
    public void Tells_the_day_and_where_it_is_from(PublicationDayCase one)
    {
        var article = PlainTextReader.Read(one.File, one.Text, new ArticleOptions { Published = one.Told });

        Assert.Equal(one.Day, article.Published);
        Assert.Equal(one.From, article.PublishedFrom.ToString(), ignoreCase: true);
    }

    [Theory]
    [InlineData("2025-03-17T23:30:00-05:00", "2025-03-17")]
    [InlineData("2025-03-17", "2025-03-17")]
    [InlineData("Mon, 17 Mar 2025 10:00:00 GMT", "2025-03-17")]
    [InlineData("March 17, 2025", "2025-03-17")]
    [InlineData(" 17th March 2025 ", "2025-03-17")]
    public void Reads_a_day_as_written_whatever_the_zone(string words, string day) =>
        Assert.Equal(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), PublicationDay.Parse(words));

    [Theory]
    [InlineData("03/04/2025")]
    [InlineData("yesterday")]
    [InlineData("2025-13-01")]
    [InlineData("31 June 2025")]
    [InlineData("")]
    public void Takes_no_day_from_words_that_leave_it_open(string words) => Assert.Null(PublicationDay.Parse(words));
}
