using CsCheck;
using Parley.Positions;
using Parley.Positions.Conditions;

namespace Parley.Tests.Positions;

/// <summary>Sentences of ours in <c>Cases/conditions.json</c>: the condition in each, its kind and who must meet it; and words that only look like one.</summary>
public sealed class ConditionCases
{
    public static IEnumerable<TheoryDataRow<ConditionCase>> Cases => CaseFile.Rows<ConditionCase>("conditions.json", one => one.Text);

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_condition_is_found_with_its_words(ConditionCase one)
    {
        var found = ConditionFinder.Find(CaseStatement.In(one.Text));

        Assert.Equal(one.Condition is { } words ? [words] : [], found.Select(condition => condition.Span.In(one.Text)));
        Assert.Equal(one.Kind, found.SingleOrDefault()?.Kind.ToString(), ignoreCase: true);
        Assert.Equal(one.Obligor, found.SingleOrDefault()?.Obligor?.In(one.Text));
    }

    [Theory]
    [InlineData("We will sign only if they leave.", ConditionDirection.Necessary)]
    [InlineData("We will sign if they leave.", ConditionDirection.Sufficient)]
    [InlineData("We will sign in return for trackers.", ConditionDirection.Trade)]
    [InlineData("The money will be paid after the court has ruled.", ConditionDirection.Sequence)]
    [InlineData("The money will be paid only after the court has ruled.", ConditionDirection.Necessary)]
    [InlineData("The money will be paid once the court has ruled.", ConditionDirection.Sufficient)]
    public void A_condition_has_its_direction(string text, ConditionDirection direction) =>
        Assert.Equal(direction, ConditionFinder.Find(CaseStatement.In(text)).Single().Direction);

    [Fact]
    public void A_condition_outside_the_content_is_not_the_statements()
    {
        var view = CaseStatement.In("Unless the rain stops, we go home, he said. The talks will go on.", content: "The talks will go on.");

        Assert.Empty(ConditionFinder.Find(view));
    }

    [Fact]
    public void Conditions_of_any_text_lie_within_it_in_reading_order() =>
        Gen.OneOf(Gen.String, Words).Where(text => text.Trim().Length > 0).Sample(text =>
        {
            var found = ConditionFinder.Find(CaseStatement.In(text));
            return found.All(condition => condition.Span.Length > 0 && condition.Span.End <= text.Length && (condition.Obligor is not { } obligor || condition.Span.Contains(obligor)))
                && found.Zip(found.Skip(1)).All(pair => pair.First.Span.End <= pair.Second.Span.Start);
        });

    private static Gen<string> Words => Gen.Int[0, Pieces.Length - 1].Array[1, 20].Select(picks => string.Join(" ", picks.Select(pick => Pieces[pick])));

    private static readonly string[] Pieces =
    [
        "if", "unless", "provided", "only", "we", "will", "not", "the court", "signs", ",", ".", "\"", "”", "“", "and", "that", "without", "a deal", "until", "first", "must", "in exchange for", "Kess", "'s", "once",
    ];

    /// <summary>A text and the one condition in it; none when there is none.</summary>
    public sealed record ConditionCase(string Text, string? Kind = null, string? Condition = null, string? Obligor = null);
}
