using CsCheck;
using Parley.Positions;
using Parley.Positions.RedLines;
using Parley.Testing;

namespace Parley.Tests.Positions;

/// <summary>Sentences of ours in <c>Cases/redLines.json</c>: the line each draws and its marker; and refusals, denials and other sides' lines that draw none.</summary>
public sealed class RedLineCases
{
    public static IEnumerable<TheoryDataRow<RedLineCase>> Cases => CaseFile.Rows<RedLineCase>("redLines.json", one => one.Text);

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_red_line_is_found_with_its_marker(RedLineCase one)
    {
        var found = RedLineFinder.Find([CaseStatement.In(one.Text, party: one.Party, rivals: one.Rivals)]).Single();

        Assert.Equal(one.Line is { } words ? [words] : [], found.Select(line => line.Span.In(one.Text)));
        Assert.Equal(one.Marker, found.SingleOrDefault()?.Marker.In(one.Text));
    }

    [Fact]
    public void A_list_announced_as_non_negotiable_is_one_line_a_demand()
    {
        const string Text = "Foreign Minister Vey outlined what she called her “non-negotiables.”\n“The army must keep its bases,” Vey said. “The weather was fine.”";
        var article = ArticleBuilder.FromText("case.txt", Text);
        var views = StatementViews.Of(article, [
            CaseStatement.Of(article, "non-negotiables", "called", "Vey", []),
            CaseStatement.Of(article, "The army must keep its bases", "said", "Vey", []),
            CaseStatement.Of(article, "The weather was fine", "said", "Vey", []),
        ]);

        var found = RedLineFinder.Find(views);

        Assert.Equal([0, 1, 0], found.Select(lines => lines.Count));
        Assert.Equal("The army must keep its bases", found[1][0].Span.In(Text));
    }

    [Fact]
    public void Red_lines_of_any_text_lie_within_it_and_hold_their_markers() =>
        Gen.OneOf(Gen.String, Words).Where(text => text.Trim().Length > 0).Sample(text =>
        {
            var found = RedLineFinder.Find([CaseStatement.In(text)]).Single();
            return found.All(line => line.Span.Contains(line.Marker) && line.Span.End <= text.Length)
                && found.Zip(found.Skip(1)).All(pair => pair.First.Span.End <= pair.Second.Span.Start);
        });

    private static Gen<string> Words => Gen.Int[0, Pieces.Length - 1].Array[1, 20].Select(picks => string.Join(" ", picks.Select(pick => Pieces[pick])));

    private static readonly string[] Pieces =
    [
        "red line", "is a", "will never", "accept", "not", "ever", "under no circumstances", "non-negotiable", "we", "Kess", "and", "that", ",", ".", "\"", "“", "”", "but", "no", "will ever", "red lines", "must",
    ];

    /// <summary>A text, the one line it draws and its marker; none when it draws none.</summary>
    public sealed record RedLineCase(string Text, string? Line = null, string? Marker = null, string? Party = null, IReadOnlyList<string>? Rivals = null);
}
