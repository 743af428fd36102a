using CsCheck;
using Parley.Positions.Hedges;

namespace Parley.Tests.Positions;

/// <summary>Sentences of ours in <c>Cases/hedges.json</c>: the phrases of <c>docs/hedges.md</c> with their inflections, and words that only look like them.</summary>
public sealed class HedgeCases
{
    public static IEnumerable<TheoryDataRow<HedgeCase>> Cases => CaseFile.Rows<HedgeCase>("hedges.json", one => one.Text);

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_hedge_has_its_band(HedgeCase one)
    {
        var hedges = HedgeFinder.Find(CaseStatement.In(one.Text));

        var found = hedges.Select(hedge => (hedge.Span.In(one.Text), hedge.Band is { } band ? $"{band.Low}-{band.High} {band.Source}" : null));
        Assert.Equal(one.Hedges.Select(hedge => (hedge.Phrase, hedge.Band)), found);
    }

    [Fact]
    public void Hedges_of_any_text_lie_within_it() =>
        Gen.String.Where(text => text.Trim().Length > 0).Sample(text => HedgeFinder.Find(CaseStatement.In(text)).All(hedge => hedge.Span.Length > 0 && hedge.Span.End <= text.Length));

    /// <summary>A text and the hedges in it, in reading order.</summary>
    public sealed record HedgeCase(string Text, IReadOnlyList<HedgePhrase> Hedges);

    /// <summary>A phrase and its band with its source; null where none is known.</summary>
    public sealed record HedgePhrase(string Phrase, string? Band = null);
}
