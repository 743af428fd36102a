using Parley.Actors.Pronouns;
using Parley.Text;

namespace Parley.Tests.Actors.Pronouns;

public sealed class PronounRankerTests
{
    public static IEnumerable<TheoryDataRow<PronounCase>> Cases => CaseFile.Rows<PronounCase>("pronouns.json", one => one.Text);

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_pronoun_means_the_likelier_name(PronounCase one)
    {
        var ranks = PronounRanker.Shipped.Rank(one.Sketch, one.Span(one.Pronoun), [.. one.Names.Select(one.Span)]);

        Assert.Equal(one.Meant, one.Names[Array.IndexOf(ranks, ranks.Take(one.Names.Count).Max())]);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_probabilities_add_up_to_one(PronounCase one)
    {
        var ranks = PronounRanker.Shipped.Rank(one.Sketch, one.Span(one.Pronoun), [.. one.Names.Select(one.Span)]);

        Assert.Equal(one.Names.Count + 1, ranks.Length);
        Assert.Equal(1, ranks.Sum(), 9);
    }

    [Fact]
    public void Without_names_none_is_meant() =>
        Assert.Equal([1.0], PronounRanker.Shipped.Rank(PronounCase.SketchOf("He left."), new TextSpan(0, 2), []));

    [Theory]
    [InlineData("Joan Arkady gave her the paper.", 17, nameof(PronounRole.Object))]
    [InlineData("Joan Arkady read her paper.", 17, nameof(PronounRole.Possessive))]
    [InlineData("Joan Arkady saw her.", 16, nameof(PronounRole.Object))]
    [InlineData("Then she left.", 5, nameof(PronounRole.Subject))]
    public void A_pronoun_has_a_role_in_its_clause(string text, int start, string role)
    {
        var sketch = PronounCase.SketchOf(text);

        Assert.Equal(role, Roles.OfPronoun(sketch, sketch.WordsOf(new TextSpan(start, start + 3)).Start).ToString());
    }

    [Theory]
    [InlineData("Joan Arkady left.", nameof(NameRole.Subject))]
    [InlineData("Joan Arkady, the envoy of Norway, left.", nameof(NameRole.Subject))]
    [InlineData("They met Joan Arkady.", nameof(NameRole.Object))]
    [InlineData("They spoke with the envoy Joan Arkady.", nameof(NameRole.Oblique))]
    [InlineData("The deputy of Joan Arkady left.", nameof(NameRole.WithinSubject))]
    [InlineData("Joan Arkady's deputy left.", nameof(NameRole.Possessive))]
    public void A_name_has_a_role_in_its_clause(string text, string role)
    {
        var sketch = PronounCase.SketchOf(text);
        var start = text.IndexOf("Joan", StringComparison.Ordinal);

        Assert.Equal(role, Roles.OfName(sketch, sketch.WordsOf(new TextSpan(start, start + "Joan Arkady".Length))).ToString());
    }
}
