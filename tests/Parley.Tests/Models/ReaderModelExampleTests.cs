using System.Text.Json;
using Parley.Models;
using Parley.Onnx;
using Parley.Statements.Encoder;
using Parley.Text;

namespace Parley.Tests.Models;

/// <summary>Every step of reading as the models' own worked example (example.json in each package) has it.</summary>
public sealed class ReaderModelExampleTests
{
    public static TheoryData<string> Names => ["english-small", "english-large"];

    [Theory]
    [MemberData(nameof(Names))]
    public void Words_letters_and_quote_states_are_the_example_s(string model)
    {
        var (example, passage) = Open(model);

        Assert.Equal(Pairs(example.GetProperty("words")), passage.Words.Select(word => (word.Span.Start, word.Span.End)));
        Assert.Equal(Numbers(example.GetProperty("paragraphs")), passage.Words.Select(word => (long)word.Paragraph));
        Assert.Equal(Numbers(example.GetProperty("case")), passage.Words.Select(word => (long)word.Letters));
        Assert.Equal(Numbers(example.GetProperty("quote")), passage.Words.Select(word => (long)word.Quoting));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Pieces_and_windows_are_the_example_s(string model)
    {
        var (example, passage) = Open(model);
        using var encoder = new OnnxEncoder(ModelPackage.Open(Repository.Model(model)));
        var reader = Reader(model, encoder);

        var pieces = example.GetProperty("pieces").EnumerateArray().Select(word => Numbers(word).ToArray()).ToArray();
        for (var word = 0; word < passage.Words.Count; word++)
        {
            var ids = Enumerable.Range(passage.Pieces.Offset(word), passage.Pieces.Offset(word + 1) - passage.Pieces.Offset(word));
            Assert.Equal(pieces[word], ids.Select(piece => (long)passage.Pieces.Id(piece)));
        }

        var windows = example.GetProperty("windows").EnumerateArray().ToArray();
        Assert.Equal(windows.Length, passage.Windows.Count);
        foreach (var (expected, window) in windows.Zip(passage.Windows))
        {
            var input = reader.InputOf(passage, window);
            Assert.Equal(Numbers(expected.GetProperty("words")), [window.Words.Start, window.Words.End]);
            Assert.Equal(Numbers(expected.GetProperty("core")), [window.Core.Start, window.Core.End]);
            Assert.Equal(Numbers(expected.GetProperty("ids")), input.Ids);
            Assert.Equal(Numbers(expected.GetProperty("case")), input.Case);
            Assert.Equal(Numbers(expected.GetProperty("quote")), input.Quote);
            Assert.Equal(Numbers(expected.GetProperty("first")), input.First);
        }
    }

    /// <summary>Processors differ in the last places of quantised scores, so a few of the example's statements may differ.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void Statements_are_the_example_s(string model)
    {
        var (example, passage) = Open(model);
        using var encoder = new OnnxEncoder(ModelPackage.Open(Repository.Model(model)));

        var found = Reader(model, encoder).Read(passage, TestContext.Current.CancellationToken).Drafts
            .Select(draft => Line(
                draft.Source is { } source ? [passage.SpanOf(source)] : [], [passage.SpanOf(draft.Cue)], draft.Contents.Select(content => passage.SpanOf(content.Words))))
            .ToHashSet();

        var expected = example.GetProperty("statements").EnumerateArray()
            .Select(one => Line(Spans(one, "source"), Spans(one, "cue"), Spans(one, "content")))
            .ToHashSet();
        var same = expected.Intersect(found).Count();
        Assert.True(same >= expected.Count * 0.8, $"{same} of {expected.Count} statements are the example's; {found.Count} were found.");
    }

    private static (JsonElement Example, Passage Passage) Open(string model)
    {
        var bytes = File.ReadAllBytes(Path.Combine(Repository.Model(model), "example.json"));
        var example = JsonDocument.Parse(bytes).RootElement;
        var text = example.GetProperty("text").GetString() ?? "";
        var package = ModelPackage.Open(Repository.Model(model));
        var pieces = new WordPieces(package.Vocabulary, package.Card.Specials.Unknown);
        return (example, new Passage(text, Paragraphs.Of(text, isWrapped: false), pieces, new WindowLimits()));
    }

    private static PassageReader Reader(string model, IEncoder encoder) =>
        new(ModelPackage.Open(Repository.Model(model)), encoder, sourcesAndCuesMayTouch: true);

    private static IEnumerable<TextSpan> Spans(JsonElement statement, string role) =>
        statement.GetProperty(role).ValueKind == JsonValueKind.Null
            ? []
            : statement.GetProperty(role).EnumerateArray()
                .Select(span => new TextSpan(span.GetProperty("start").GetInt32(), span.GetProperty("end").GetInt32()));

    private static string Line(IEnumerable<TextSpan> source, IEnumerable<TextSpan> cue, IEnumerable<TextSpan> content) =>
        $"{string.Join(" ", source)} | {string.Join(" ", cue)} | {string.Join(" ", content)}";

    private static IEnumerable<(int Start, int End)> Pairs(JsonElement list) =>
        list.EnumerateArray().Select(pair => (pair[0].GetInt32(), pair[1].GetInt32()));

    private static IEnumerable<long> Numbers(JsonElement list) => list.EnumerateArray().Select(number => number.GetInt64());
}
