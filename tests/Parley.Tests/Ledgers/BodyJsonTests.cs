using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using CsCheck;
using Parley.Actors;
using Parley.Articles;
using Parley.Dates;
using Parley.Ledgers;
using Parley.Ledgers.Json;
using Parley.Ledgers.Reviews;
using Parley.Models;
using Parley.Onnx;
using Parley.Positions;
using Parley.Positions.Codebooks;
using Parley.Positions.Issues;
using Parley.Statements;
using Parley.Statements.Narration;
using Parley.Testing.Ledgers;

namespace Parley.Tests.Ledgers;

/// <summary>What a ledger writes it reads back, and nothing else.</summary>
public sealed class BodyJsonTests
{
    [Fact]
    public void Any_reading_comes_back_as_it_was_written() => AnyReading.Readings.Sample(reading => ComesBack(new EntryBody.ArticleRead(new ArticleId("ar_1"), reading)), iter: 500);

    [Fact]
    public void What_the_reader_makes_of_the_sample_comes_back()
    {
        var text = File.ReadAllText(Path.Combine(Repository.Root, "samples/2025-06-02-harbour-talks.txt"));
        var article = Testing.ArticleBuilder.FromText("2025-06-02-harbour-talks.txt", text);
        var package = ModelPackage.Open(Repository.Model("english-small"));
        using var encoder = new OnnxEncoder(package);
        var findings = new NarratedStatements(new EncoderFinder(package, encoder, new FinderSettings())).Find(article, TestContext.Current.CancellationToken);
        var dated = new NewsOccasions().Resolve(article, new ArticleActors().Resolve(article, findings));
        var coded = new StatementCoder(Starters.Together, new IssueFinder(Starters.Together, null), null).Code(article, dated);
        var reading = new Reading(LedgerSamples.Reader, coded) { Entities = findings.Entities };

        Assert.NotEmpty(coded);
        Assert.Equal(findings.Statements, reading.Findings.Statements);
        ComesBack(new EntryBody.ArticleRead(article.Id, reading));
        ComesBack(new EntryBody.ArticleAdded(article));
        var back = (EntryBody.ArticleRead)BodyJson.Read(1, EntryKind.ArticleRead, BodyJson.Write(new EntryBody.ArticleRead(article.Id, reading)));
        Assert.Equal(findings.Statements, back.Reading.Findings.Statements);
        Assert.Equal(findings.Entities, back.Reading.Entities);
    }

    [Fact]
    public void Every_kind_of_body_has_the_shape_that_ledgers_hold()
    {
        var article = LedgerSamples.Article(1);
        var reading = LedgerSamples.Reading(article);
        EntryBody[] bodies =
        [
            new EntryBody.ArticleAdded(article),
            new EntryBody.ArticleRead(article.Id, reading),
            new EntryBody.CastSet("cast_1", "{}\n"),
            new EntryBody.CodebookSet("book_1", "{}\n"),
            LedgerSamples.Review(article, reading),
            new EntryBody.ArticleForgotten(article.Id, "asked for", [KeptVerdict.Of(4, LedgerSamples.Review(article, reading).Review)]),
            new EntryBody.Undone(4),
        ];

        Assert.All(bodies, ComesBack);
        Assert.Equal(Enum.GetValues<EntryKind>(), bodies.Select(body => body.Kind));
        Expected.Same(string.Concat(bodies.Select(body => $"{body.Kind}\n{Indented(BodyJson.Write(body))}\n")), "bodies");
    }

    [Theory]
    [InlineData("{}", "does not begin with its version")]
    [InlineData("""{"v":2,"body":{}}""", "of version 2")]
    [InlineData("""{"v":1,"body":{"entry":1,"more":2}}""", "more")]
    [InlineData("""{"v":1,"body":{}}""", "entry")]
    [InlineData("""{"v":1,"body":{"entry":"one"}}""", "entry")]
    [InlineData("""{"v":1,"body":{"entry":1,"entry":2}}""", "entry")]
    [InlineData("""{"v":1,"body":""", "cannot be read")]
    [InlineData("not JSON", "cannot be read")]
    public void A_wrong_body_is_refused_with_its_entry_and_the_reason(string json, string reason)
    {
        var problem = Assert.Throws<UnusableLedgerException>(() => BodyJson.Read(7, EntryKind.Undone, Encoding.UTF8.GetBytes(json)));

        Assert.StartsWith("entry 7 (Undone): its body cannot be read: ", problem.Message, StringComparison.Ordinal);
        Assert.Contains(reason, problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("start", "[9,3]")]
    [InlineData("start", "[1]")]
    [InlineData("start", "\"1-2\"")]
    [InlineData("kind", "\"sung\"")]
    [InlineData("kind", "0")]
    [InlineData("cue", "[]")]
    [InlineData("cue", "[[1,5],[3,9]]")]
    [InlineData("cue", "null")]
    [InlineData("actor", "{\"invented\":{}}")]
    public void A_reading_with_a_wrong_value_is_refused(string field, string value)
    {
        var article = LedgerSamples.Article(1);
        var json = JsonNode.Parse(BodyJson.Write(new EntryBody.ArticleRead(article.Id, LedgerSamples.Reading(article)))) ?? throw new JsonException();
        var dated = json["body"]?["reading"]?["statements"]?[0]?["dated"];
        var holder = (field == "start" ? dated?["said"] : field == "actor" ? dated?["attributed"] : dated?["attributed"]?["statement"]) ?? throw new JsonException();
        var name = field == "start" ? "span" : field;
        Assert.NotNull(holder[name]);
        holder[name] = JsonNode.Parse(value);

        Assert.Throws<UnusableLedgerException>(() => BodyJson.Read(1, EntryKind.ArticleRead, Encoding.UTF8.GetBytes(json.ToJsonString())));
    }

    private static void ComesBack(EntryBody body)
    {
        var json = BodyJson.Write(body);

        var back = BodyJson.Read(1, body.Kind, json);

        Assert.Equal(Encoding.UTF8.GetString(json), Encoding.UTF8.GetString(BodyJson.Write(back)));
    }

    private static string Indented(byte[] json) => JsonNode.Parse(json)?.ToJsonString(new JsonSerializerOptions { WriteIndented = true, NewLine = "\n" }) ?? "";
}
