using Parley.Scoring;
using Parley.Text;

namespace Parley.Tests.Scoring;

public sealed class StatementRecordsTests
{
    [Fact]
    public void Reads_statements_by_article()
    {
        var read = Read(
            """{"type":"article","id":"ar_1","name":"one.txt","statements":2}""",
            """{"type":"statement","article":"ar_1","name":"one.txt","source":{"text":"Ann","start":0,"end":3},"cue":{"start":4,"end":8},"content":[{"start":9,"end":12},{"start":20,"end":22}],"kind":"said","within":null}""",
            "",
            """{"type":"statement","name":"one.txt","source":null,"cue":{"start":1,"end":9,"parts":[{"start":1,"end":3},{"start":7,"end":9}]},"content":[{"start":9,"end":12}]}""",
            """{"type":"article","id":"ar_2","name":"two.txt","statements":0}""",
            """{"article":"three","content":[{"start":9,"end":12}]}""");

        Assert.Equal(
            [
                new(Span(0, 3), Span(4, 8), Spans.Create(new TextSpan(9, 12), new TextSpan(20, 22))),
                new(null, Spans.Create(new TextSpan(1, 3), new TextSpan(7, 9)), Span(9, 12)),
            ],
            read["one.txt"]);
        Assert.Empty(read["two.txt"]);
        Assert.Equal([new(null, null, Span(9, 12))], read["three"]);
    }

    [Fact]
    public void Leaves_out_narrated_and_when_asked_inner_statements()
    {
        string[] lines =
        [
            """{"type":"statement","name":"a","content":[{"start":0,"end":9}],"kind":"narrated","within":null}""",
            """{"type":"statement","name":"a","content":[{"start":1,"end":5}],"kind":"said","within":"st_1"}""",
        ];

        Assert.Single(Read(lines)["a"]);
        Assert.Empty(StatementRecords.Read(new StringReader(string.Join('\n', lines)), "lines", outermost: true)["a"]);
    }

    [Fact]
    public void Joins_stretches_that_overlap() =>
        Assert.Equal(Span(1, 8), Read("""{"name":"a","content":[{"start":3,"end":8},{"start":1,"end":5},{"start":9,"end":9}]}""")["a"][0].Content);

    [Theory]
    [InlineData("{\"name\":\"a\"}")]
    [InlineData("{\"content\":[{\"start\":1,\"end\":2}]}")]
    [InlineData("{\"name\":\"a\",\"content\":[{\"start\":2,\"end\":1}]}")]
    [InlineData("{\"name\":\"a\",\"content\":[{\"start\":\"2\",\"end\":1}]}")]
    [InlineData("{\"name\":\"a\",\"content\":[7]}")]
    [InlineData("[1]")]
    [InlineData("not JSON")]
    public void Names_the_line_it_cannot_read(string line)
    {
        var problem = Assert.Throws<InvalidDataException>(() => Read("""{"type":"article","name":"a"}""", line));

        Assert.StartsWith("lines line 2: ", problem.Message, StringComparison.Ordinal);
    }

    private static IReadOnlyDictionary<string, IReadOnlyList<AttributionRecord>> Read(params string[] lines) =>
        StatementRecords.Read(new StringReader(string.Join('\n', lines)), "lines");

    private static Spans Span(int start, int end) => Spans.Create(new TextSpan(start, end));
}
