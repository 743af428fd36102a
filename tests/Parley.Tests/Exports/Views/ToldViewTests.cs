using System.Text;
using System.Text.Json;
using AngleSharp.Html.Parser;
using Parley.Exports.Views;
using Parley.Positions;
using Parley.Positions.Folds;
using Parley.Testing;
using Parley.Tests.Positions.Folds;

namespace Parley.Tests.Exports.Views;

/// <summary>Proposals, meetings, the timeline and single statements as people and programs get them.</summary>
public sealed class ToldViewTests
{
    [Theory]
    [InlineData("proposals", "table")]
    [InlineData("proposals", "markdown")]
    [InlineData("proposals", "csv")]
    [InlineData("meetings", "table")]
    [InlineData("meetings", "markdown")]
    [InlineData("meetings", "csv")]
    [InlineData("meetings", "ics")]
    [InlineData("timeline", "table")]
    [InlineData("timeline", "markdown")]
    [InlineData("timeline", "csv")]
    [InlineData("show", "table")]
    [InlineData("show", "markdown")]
    public void They_look_as_expected(string view, string format) => Expected.Same(Write(view, format, FerryTalks.Articles), $"{view}-{format}");

    [Theory]
    [InlineData("proposals")]
    [InlineData("meetings")]
    [InlineData("timeline")]
    [InlineData("show")]
    public void Documents_fit_their_schemas_and_every_row_has_evidence(string view)
    {
        var schema = view switch { "proposals" => ViewSchemas.Proposals, "meetings" => ViewSchemas.Meetings, "timeline" => ViewSchemas.Timeline, _ => ViewSchemas.Show };

        Assert.Empty(new SchemaCheck(schema).Problems(JsonDocument.Parse(Write(view, "json", FerryTalks.Articles)).RootElement));
    }

    [Theory]
    [InlineData("proposals")]
    [InlineData("meetings")]
    [InlineData("timeline")]
    [InlineData("show")]
    public void Tables_fit_80_columns(string view) =>
        Assert.All(Write(view, "table", FerryTalks.Articles).Split('\n'), line => Assert.True(line.EnumerateRunes().Count() <= 80, line));

    [Theory]
    [InlineData("proposals")]
    [InlineData("meetings")]
    [InlineData("timeline")]
    public void Without_articles_they_say_so(string view)
    {
        Assert.Contains("No statement", Write(view, "table", []), StringComparison.Ordinal);
        Assert.NotEmpty(Write(view, "html", []));
    }

    [Fact]
    public void Lines_of_a_calendar_are_folded_at_75_octets_and_unfold_to_what_was_written()
    {
        var calendar = Write("meetings", "ics", FerryTalks.Articles);

        Assert.All(calendar.Split("\r\n"), line => Assert.True(Encoding.UTF8.GetByteCount(line) <= 75, line));
        Assert.Contains("LOCATION:Lund\r\n", calendar, StringComparison.Ordinal);
        Assert.Contains("held: “The two ministers met in Lund on Friday”", calendar.Replace("\r\n ", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("proposals")]
    [InlineData("meetings")]
    [InlineData("timeline")]
    public void Words_of_an_article_are_never_markup_or_formula(string view)
    {
        var article = ArticleBuilder.FromText("x.txt", "=cmd() <script>alert(1)</script> plan, Brenn said.", new DateOnly(2025, 6, 2)) with { Outlet = "<b>Quay</b>", Url = "javascript:alert(1)" };
        var span = StatementBuilder.Find(article.Text, "=cmd() <script>alert(1)</script> plan");
        var coding = new Coding(Act.Offer, Stance.Unclear)
        {
            Proposal = new ProposalMention(span, "plan", "<i>", []) { Rule = "test" },
            Meeting = new MeetingMention(span, ["<i>"], MeetingState.Held, MeetingFormat.Unknown, null, span) { Rule = "test" },
        };
        IReadOnlyList<CodedArticle> articles = [new CodedArticle(article, [CodedBuilder.In(article, HarbourTalks.Brenn, "Brenn", "said", "=cmd() <script>alert(1)</script> plan", coding)])];

        var page = new HtmlParser().ParseDocument(Write(view, "html", articles));

        Assert.Empty(page.QuerySelectorAll("script, b b, i, a[href^=javascript]"));
        Assert.DoesNotContain(",=cmd", Write(view, "csv", articles), StringComparison.Ordinal);
    }

    [Fact]
    public void Each_mark_of_the_drawing_leads_to_an_entry()
    {
        var page = new HtmlParser().ParseDocument(Write("timeline", "html", FerryTalks.Articles));

        var marks = page.QuerySelectorAll("svg.across a").Select(mark => mark.GetAttribute("href") ?? "").ToList();

        Assert.Equal(Timeline.Of(FerryTalks.Articles, FerryTalks.Options).Rows.Count, marks.Count);
        Assert.All(marks, mark => Assert.NotNull(page.QuerySelector(mark)));
        Assert.Equal(marks.Order(), page.QuerySelectorAll("svg.down a").Select(mark => mark.GetAttribute("href") ?? "").Order());
    }

    private static string Write(string view, string format, IReadOnlyList<CodedArticle> articles)
    {
        using var output = new StringWriter { NewLine = "\n" };
        switch (view)
        {
            case "proposals":
                ProposalsView.Write(OnTheTable.Of(articles, FerryTalks.Options), format, output);
                break;
            case "meetings":
                MeetingsView.Write(MeetingList.Of(articles, FerryTalks.Options), format, output);
                break;
            case "timeline":
                TimelineView.Write(Timeline.Of(articles, FerryTalks.Options), format, output);
                break;
            default:
                var id = articles[0].Statements[0].Dated.Attributed.Statement.Id.Value;
                ShowView.Write(id, StatementLookup.Find(articles, id), format, output);
                break;
        }

        return output.ToString();
    }
}
