using System.CommandLine;
using System.Text.Json;
using Parley.Cli.Commands;
using Parley.Scoring;
using Parley.Text;

namespace Parley.Cli.Tests.Commands;

public sealed class ScoreCommandTests : IDisposable
{
    // "😀" is one code point and two code units: gold counts the former, statements the latter.
    private const string Gold = """{"id":"a1","text":"😀 Ann said no.","annotations":[{"annotator":"x","relations":[{"type":"Attribution","source":[[2,5]],"cue":[[6,10]],"content":[[11,13]]}]}]}""";
    private const string Right = """{"type":"statement","name":"a1.txt","source":{"start":3,"end":6},"cue":{"start":7,"end":11},"content":[{"start":12,"end":14}]}""";
    private const string Unit = """{"id":"a1_x","tokens":["Ann","said","no","."],"labels":["B-source","B-cue","B-content","O"]}""";

    private readonly string folder = Directory.CreateTempSubdirectory("parley-score").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Scores_statements_of_a_file()
    {
        var (code, output, error) = Run(null, "--gold", Keep("gold.jsonl", Gold), "--statements", Keep("ours.jsonl", Right));

        Assert.Equal((0, ""), (code, error));
        Assert.StartsWith("ours.jsonl on 1 articles of gold.jsonl\n", output, StringComparison.Ordinal);
        Assert.Matches(@"(?m)^S  attribution, strict +100\.0  100\.0  100\.0  \[100\.0, 100\.0\]$", output);
    }

    [Fact]
    public void Reads_itself_when_no_statements_are_given()
    {
        var (code, output, _) = Run(
            (text, name) => name == "a1" && text.Length == 15
                ? [new(null, null, Spans.Create(new TextSpan(12, 14)))]
                : [],
            "--gold", Keep("gold.jsonl", Gold), "--format", "json");

        var scores = JsonDocument.Parse(output).RootElement.GetProperty("scores").EnumerateArray();
        var found = scores.Single(score => score.GetProperty("measure").GetString() == "C").GetProperty("score");
        Assert.Equal(0, code);
        Assert.Equal(100, found.GetProperty("value").GetDouble());
    }

    [Fact]
    public void Compares_two_systems_on_units()
    {
        var ours = Keep("ours.jsonl", """{"name":"a1_x#0","source":{"start":0,"end":3},"cue":{"start":4,"end":8},"content":[{"start":9,"end":11}]}""");
        var theirs = Keep("theirs.jsonl", """{"name":"a1_x#0","content":[{"start":0,"end":3}]}""");

        var (code, output, error) = Run(null, "--units", Keep("units.jsonl", Unit), "--statements", ours, "--other", theirs);

        Assert.Equal((0, ""), (code, error));
        Assert.Contains("Points above theirs.jsonl\n", output, StringComparison.Ordinal);
        Assert.Contains("+100.0", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Warns_of_names_that_do_not_match()
    {
        var (code, _, error) = Run(null, "--gold", Keep("gold.jsonl", Gold), "--statements", Keep("ours.jsonl", Right.Replace("a1.txt", "b7")));

        Assert.Equal(0, code);
        Assert.Contains("no line of 1 of 1 articles", error, StringComparison.Ordinal);
        Assert.Contains("such as b7", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_a_line_that_cannot_be_read_and_a_span_outside_the_text()
    {
        var gold = Keep("gold.jsonl", Gold);

        var (badLine, _, lineError) = Run(null, "--gold", gold, "--statements", Keep("bad.jsonl", "{"));
        var (badSpan, _, spanError) = Run(null, "--gold", gold, "--statements", Keep("far.jsonl", Right.Replace("14}", "99}")));

        Assert.Equal((2, 2), (badLine, badSpan));
        Assert.Contains("bad.jsonl line 1", lineError, StringComparison.Ordinal);
        Assert.Contains("a1: an attribution ends at 99", spanError, StringComparison.Ordinal);
    }

    [Fact]
    public void Wants_gold_or_units_and_a_reader_or_statements()
    {
        var gold = Keep("gold.jsonl", Gold);

        Assert.NotEmpty(Parse(null, "--gold", gold).Errors);
        Assert.NotEmpty(Parse(null, "--statements", gold).Errors);
        Assert.NotEmpty(Parse(null, "--gold", gold, "--units", gold, "--statements", gold).Errors);
        Assert.NotEmpty(Parse(null, "--gold", "/no/such/file", "--statements", gold).Errors);
        Assert.Empty(Parse((_, _) => [], "--gold", gold).Errors);
    }

    private static ParseResult Parse(Func<string, string, IReadOnlyList<AttributionRecord>>? read, params string[] arguments) =>
        ScoreCommand.Create(read).Parse(["attribution", .. arguments]);

    private static (int Code, string Output, string Error) Run(
        Func<string, string, IReadOnlyList<AttributionRecord>>? read, params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = Parse(read, arguments).Invoke(new InvocationConfiguration { Output = output, Error = error });
        return (code, output.ToString(), error.ToString());
    }

    private string Keep(string name, string line)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllText(path, line + "\n");
        return path;
    }
}
