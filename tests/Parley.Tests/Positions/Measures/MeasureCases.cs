using CsCheck;
using Parley.Positions;
using Parley.Positions.Clauses;
using Parley.Positions.Measures;

namespace Parley.Tests.Positions.Measures;

/// <summary>Sentences of ours in <c>Cases/measures.json</c>: what is told in them, by whom, and how far it has gone; or nothing.</summary>
public sealed class MeasureCases
{
    private static readonly string[] Vocabulary = ["Arland", "Bordavia", "will", "lift", "impose", "sanctions", "tariff", "guarantee", "escrow", "meet", "talks", "on", "by", "in", "and", "the", ",", ".", "\u201c", "if", "unless", "we", "call", "frozen", "assets"];
    private static readonly Gen<string> Pieces = Gen.Int[0, Vocabulary.Length - 1].Array[0, 14].Select(at => string.Join(" ", at.Select(index => Vocabulary[index])));

    public static IEnumerable<TheoryDataRow<MeasureCase>> Cases => CaseFile.Rows<MeasureCase>("measures.json", one => one.Text);

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_sentence_tells_of_it_or_not(MeasureCase one)
    {
        var found = FoundIn(NamedCase.In(one.Text, one.Party, one.Names)).Select(found => $"{found.Kind}|{found.Status}|{found.Imposer}|{found.Target}");

        Assert.Equal(one.Found ?? [], found);
    }

    [Fact]
    public void Spans_lie_in_the_sentence_and_reading_twice_gives_the_same() =>
        Gen.OneOf(Gen.String, Pieces).Where(text => text.Trim().Length > 0).Sample(text =>
        {
            var view = NamedCase.In(text, "Arland", ["Arland", "Bordavia"]);
            var found = FoundIn(view);
            return found.All(one => view.Sentence.Contains(one.Span) && one.Span.Length > 0) && found.Select(one => one.Span).SequenceEqual(FoundIn(view).Select(one => one.Span));
        });

    private static IReadOnlyList<Measure> FoundIn(StatementView view) => MeasureFinder.Find(view, ArticleClauses.Of(view.Article, [view]));

    /// <summary>A sentence, the party whose words it is (the article itself when null), the parties named in it, and what is found: kind, status, imposer and target between bars.</summary>
    public sealed record MeasureCase(string Text, string? Party = null, IReadOnlyList<string>? Names = null, IReadOnlyList<string>? Found = null);
}
