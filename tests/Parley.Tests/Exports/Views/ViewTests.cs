using System.Text.Json;
using AngleSharp.Html.Parser;
using Parley.Exports.Views;
using Parley.Positions;
using Parley.Positions.Folds;
using Parley.Testing;
using Parley.Tests.Positions.Folds;

namespace Parley.Tests.Exports.Views;

public sealed class ViewTests
{
    private static readonly SidesReport Report = Sides.Of(HarbourTalks.Articles, HarbourTalks.Options);
    private static readonly ChangesReport Moved = Changes.Of(HarbourTalks.Articles, new DateOnly(2025, 6, 3), HarbourTalks.Options);

    [Theory]
    [InlineData("table")]
    [InlineData("markdown")]
    [InlineData("csv")]
    public void Sides_look_as_expected(string format) => Expected.Same(Write(Report, format), $"sides-{format}");

    [Theory]
    [InlineData("table")]
    [InlineData("markdown")]
    [InlineData("csv")]
    public void Changes_look_as_expected(string format) => Expected.Same(Write(Moved, format), $"changes-{format}");

    [Fact]
    public void The_documents_fit_their_schemas()
    {
        Assert.Empty(new SchemaCheck(ViewSchemas.Sides).Problems(JsonDocument.Parse(Write(Report, "json")).RootElement));
        Assert.Empty(new SchemaCheck(ViewSchemas.Changes).Problems(JsonDocument.Parse(Write(Moved, "json")).RootElement));
    }

    [Fact]
    public void Every_row_of_a_document_has_evidence() =>
        Assert.All(
            JsonDocument.Parse(Write(Report, "json")).RootElement.GetProperty("rows").EnumerateArray(),
            row => Assert.NotEqual(0, row.GetProperty("evidence").GetArrayLength()));

    [Theory]
    [InlineData("table")]
    public void The_table_fits_80_columns(string format) =>
        Assert.All((Write(Report, format) + Write(Moved, format)).Split('\n'), line => Assert.True(line.EnumerateRunes().Count() <= 80, line));

    [Fact]
    public void A_hedge_has_its_band_behind_it() => Assert.Contains(
        "a very good chance [75–85 %] that the quota", Write(Sides.Of([HarbourTalks.Articles[0]], HarbourTalks.Options), "markdown").Replace("\\", "", StringComparison.Ordinal), StringComparison.Ordinal);

    [Fact]
    public void A_page_has_a_cell_for_each_issue_and_party_and_no_script()
    {
        var page = new HtmlParser().ParseDocument(Write(Report, "html"));

        Assert.Equal(Report.Issues.Count * (Report.Parties.Count + 1), page.QuerySelectorAll(".matrix td").Length);
        Assert.Empty(page.QuerySelectorAll("script"));
        Assert.Equal(Report.Issues.Count(issue => issue.Silent.Count > 0), page.QuerySelectorAll(".verdict.silent").Length);
    }

    [Fact]
    public void Words_of_an_article_are_never_markup_or_formula()
    {
        var article = ArticleBuilder.FromText("x.txt", "=cmd() <script>alert(1)</script> stays, Brenn said.", new DateOnly(2025, 6, 2)) with { Outlet = "<b>Quay</b>", Url = "javascript:alert(1)" };
        var report = Sides.Of(
            [new CodedArticle(article, [CodedBuilder.In(article, HarbourTalks.Brenn, "Brenn", "said", "=cmd() <script>alert(1)</script> stays", CodedBuilder.On("inspectors", Stance.Supports))])],
            HarbourTalks.Options);

        var page = new HtmlParser().ParseDocument(Write(report, "html"));

        Assert.Empty(page.QuerySelectorAll("script, b b, a[href^=javascript]"));
        Assert.Contains("\"'=cmd", Write(report, "csv").Replace(",'=cmd", ",\"'=cmd", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void A_card_draws_the_move_and_shows_both_wordings()
    {
        var page = new HtmlParser().ParseDocument(Write(Moved, "html"));

        Assert.Equal(Moved.Rows.Count, page.QuerySelectorAll(".card svg.move").Length);
        Assert.Equal(Moved.Rows.Count * 2, page.QuerySelectorAll(".card .both .q1").Length);
    }

    internal static string Write(SidesReport report, string format)
    {
        using var output = new StringWriter { NewLine = "\n" };
        SidesView.Write(report, format, output);
        return output.ToString();
    }

    internal static string Write(ChangesReport report, string format)
    {
        using var output = new StringWriter { NewLine = "\n" };
        ChangesView.Write(report, format, output);
        return output.ToString();
    }
}
