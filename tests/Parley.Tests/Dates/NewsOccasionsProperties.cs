using CsCheck;
using Parley.Actors;
using Parley.Articles;
using Parley.Dates;
using Parley.Statements;
using Parley.Testing;
using Parley.Text;

namespace Parley.Tests.Dates;

/// <summary>What holds for the occasions of any statements of any text, and what no case file can say.</summary>
public sealed class NewsOccasionsProperties
{
    private static readonly string[] Pieces =
    [
        "Moss", "said", "told", "to", "in", "on", "at", "Monday", "a statement", "reporters", "“", "”", "\"", ",", ".", "’s", "and", "who", "Geneva", "aboard", "2024", "—", "🐟", "\n", "asked", "of",
        "according", "before", "call", "as", "with", "until", "not", "(", ")", "\uD83D",
    ];

    private static readonly Gen<(string Text, int[] Cuts)> Texts =
        from words in Gen.Int[0, Pieces.Length - 1].Select(index => Pieces[index]).Array[1, 40]
        let text = string.Join(' ', words)
        from cuts in Gen.Int[0, text.Length].Array[12]
        select (text, cuts.Distinct().Order().ToArray());

    [Fact]
    public void Every_span_told_lies_in_the_text_and_no_day_after_publication() =>
        Texts.Where(one => one.Cuts.Length >= 6).Sample(one =>
        {
            var article = ArticleBuilder.FromText("a.txt", one.Text, new DateOnly(2025, 6, 2));
            var spans = one.Cuts.Zip(one.Cuts.Skip(1), (start, end) => new TextSpan(start, end)).ToArray();
            var statements = spans.Chunk(3).Where(three => three.Length == 3)
                .Select(three => StatementBuilder.In(article, three[0].Start % 4 == 0 ? null : [three[0]], [three[1]], [three[2]], (Mode)(three[0].Start % 3)));

            var dated = new NewsOccasions().Resolve(article, new UnresolvedActors().Resolve(article, new Findings([.. statements], [])));

            return dated.All(statement => SpansOf(statement).All(span => span.End <= one.Text.Length && !span.IsEmpty) && !(statement.Said?.From > article.Published));
        });

    [Fact]
    public void Without_a_publication_day_only_whole_dates_are_told()
    {
        var article = ArticleBuilder.FromText("a.txt", "Moss said on Monday that it was over. Reyes said on 3 March 2025 that it was not.");

        var dated = new NewsOccasions().Resolve(article, new UnresolvedActors().Resolve(article, new Findings(
            [StatementBuilder.In(article, "Moss", "said", "that it was over"), StatementBuilder.In(article, "Reyes", "said on", "that it was not") with { Cue = [StatementBuilder.Find(article.Text, "said", 1)] }],
            [])));

        Assert.Equal([null, new DateOnly(2025, 3, 3)], dated.Select(one => one.Said?.From));
    }

    [Fact]
    public void What_a_quotation_is_about_counts_from_the_day_it_was_said()
    {
        var article = ArticleBuilder.FromText("a.txt", "Moss said on Thursday: “We will vote tomorrow, not in July.”", new DateOnly(2025, 6, 8));

        var dated = new NewsOccasions().Resolve(article, new UnresolvedActors().Resolve(article, new Findings(
            [StatementBuilder.In(article, "Moss", "said", "“We will vote tomorrow, not in July.”", Mode.Direct)], [])))[0];

        Assert.Equal(new DateOnly(2025, 6, 5), dated.Said?.From);
        Assert.Equal(["tomorrow", "July"], dated.Times.Select(time => time.Span.In(article.Text)));
        Assert.Equal(new DateOnly(2025, 6, 6), dated.About?.From);
    }

    private static IEnumerable<TextSpan> SpansOf(Dated dated) =>
        new[] { dated.Said?.Span, dated.Venue?.Span }.OfType<TextSpan>()
            .Concat(dated.Times.Select(time => time.Span))
            .Concat(dated.Addressees.Select(addressee => addressee.Span));
}
