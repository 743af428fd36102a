using System.Text.Json;
using AngleSharp.Html.Parser;
using CsCheck;
using Parley.Articles;
using Parley.Exports;
using Parley.Statements;
using Parley.Testing;
using Parley.Text;

namespace Parley.Tests.Exports;

public sealed class ExportTests
{
    private const string Text = """
        Norvale said on Monday that "the line” must move. =SUM(A1) <b>stays</b> in June, Brandvold warned ministers aboard the ferry.

        Estmark denied it.
        """;

    private static readonly Gen<(string Text, TextSpan[] Spans)> TextsAndSpans =
        from text in Gen.String[Gen.Char["ab \"“”’<>&=|*\n\r\0é🐟\uD83D\uDC1F"], 4, 60]
        from cuts in Gen.Int[0, text.Length].Array[6]
        let sorted = cuts.Distinct().Order().ToArray()
        select (text, sorted.Zip(sorted.Skip(1), (start, end) => new TextSpan(start, end)).ToArray());

    [Theory]
    [InlineData("table")]
    [InlineData("jsonl")]
    [InlineData("csv")]
    [InlineData("markdown")]
    [InlineData("html")]
    public void A_reading_looks_as_expected(string format) => Expected.Same(Write(format, new StatementFilter(), Example()), format);

    [Fact]
    public void Every_line_fits_the_published_schema()
    {
        var check = new SchemaCheck(StatementSchema.Text);

        var problems = Write("jsonl", new StatementFilter(), Example()).Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(line => check.Problems(JsonDocument.Parse(line).RootElement));

        Assert.Empty(problems);
    }

    [Theory]
    [InlineData("table")]
    [InlineData("jsonl")]
    [InlineData("csv")]
    [InlineData("markdown")]
    [InlineData("html")]
    public void Every_format_honours_the_filters(string format)
    {
        var filter = new StatementFilter { Speaker = "brandvold", Kinds = new HashSet<Kind> { Kind.Said }, Modes = new HashSet<Mode> { Mode.Indirect }, MinConfidence = 0.5 };

        var written = Write(format, filter, Example());

        Assert.Contains("warned", written, StringComparison.Ordinal);
        Assert.DoesNotContain(StatementBuilder.In(Article(), "Estmark", "denied", "it").Id.Value, written, StringComparison.Ordinal);
    }

    [Fact]
    public void A_cell_that_a_spreadsheet_would_run_is_guarded() =>
        Assert.Contains(",'=SUM(A1) <b>stays</b> in June,", Write("csv", new StatementFilter(), Example()), StringComparison.Ordinal);

    [Fact]
    public void Any_statement_of_any_text_gives_lines_that_slice_back() =>
        TextsAndSpans.Where(one => one.Spans.Length >= 2).Sample(one =>
        {
            var lines = Write("jsonl", new StatementFilter(), Outcome(one.Text, one.Spans)).Split('\n', StringSplitOptions.RemoveEmptyEntries);
            var content = JsonDocument.Parse(lines[1]).RootElement.GetProperty("content");
            return content.EnumerateArray().All(stretch => stretch.GetProperty("text").GetString()?.Length
                == stretch.GetProperty("end").GetInt32() - stretch.GetProperty("start").GetInt32());
        });

    [Fact]
    public void Any_text_stands_in_its_page_character_for_character() =>
        TextsAndSpans.Where(one => one.Spans.Length >= 2).Select(one => (Text: Showable(one.Text), one.Spans)).Sample(one =>
        {
            var page = new HtmlParser().ParseDocument(Write("html", new StatementFilter(), Outcome(one.Text, one.Spans)));
            return page.QuerySelector(".text")?.TextContent == one.Text;
        });

    [Fact]
    public void Any_text_fits_the_table_s_width() =>
        TextsAndSpans.Where(one => one.Spans.Length >= 2).Sample(one =>
            Write("table", new StatementFilter(), Outcome(one.Text, one.Spans)).Split('\n').All(line => line.EnumerateRunes().Count() <= StatementTable.Width));

    /// <summary>The text without what HTML cannot show: NUL and halves of surrogate pairs.</summary>
    private static string Showable(string text) => string.Concat(text.Select(character => character == '\0' || char.IsSurrogate(character) ? '-' : character));

    private static Article Article() => ArticleBuilder.FromText("2025-06-02-line.txt", Text, new DateOnly(2025, 6, 2));

    private static ReadOutcome.Read Example()
    {
        var article = Article();
        return OutcomeBuilder.Read(
            article,
            StatementBuilder.In(article, "Norvale", "said", "that \"the line” must move", Mode.Mixed),
            StatementBuilder.In(article, "Brandvold", "warned", "=SUM(A1) <b>stays</b> in June"),
            StatementBuilder.In(article, "Estmark", "denied", "it", kind: Kind.Believes, confidence: 0.4) with { Negated = true });
    }

    private static ReadOutcome.Read Outcome(string text, TextSpan[] spans)
    {
        var article = new Article
        {
            Id = ArticleId.Of("a.txt", text),
            Name = "a.txt",
            Text = text,
            Paragraphs = Paragraphs.Of(text, isWrapped: false),
            Blocks = [],
        };
        Spans cue = [spans[0]];
        var content = Spans.Create(spans.AsSpan(1));
        return OutcomeBuilder.Read(
            article, new Statement(StatementId.Of(article.Id, cue, content), null, cue, content, Mode.Direct, Kind.Said, false, BlockKind.Body, null, 0.5));
    }

    private static string Write(string format, StatementFilter filter, ReadOutcome outcome)
    {
        using var output = new StringWriter { NewLine = "\n" };
        IWriteOutcomes writer = format switch
        {
            "jsonl" => new StatementLines(output, filter),
            "csv" => new StatementCsv(output, filter),
            "markdown" => new StatementMarkdown(output, filter),
            "html" => new StatementPage(output, filter),
            _ => new StatementTable(output, filter),
        };
        writer.Write(outcome);
        writer.Complete();
        return output.ToString();
    }
}
