using CsCheck;
using Parley.Actors;
using Parley.Articles;
using Parley.Dates;
using Parley.Positions;
using Parley.Positions.Clauses;
using Parley.Positions.Proposals;
using Parley.Statements;
using Parley.Testing;
using Parley.Text;

namespace Parley.Tests.Positions.Proposals;

/// <summary>What holds for proposals and answers of any statements of any text.</summary>
public sealed class ProposalProperties
{
    private static readonly string[] Pieces =
    [
        "Norway", "Chile", "said", "that", "the", "a", "30-day", "plan", "proposal", "offer", "accepted", "rejected", "was", "by", "it", "we", "would", "not", "only if", "in principle", "studying", "signed", "proposed", "to", "pay", "12", "million",
        "crowns", "%", "'s", "’", "“", "”", "\"", ",", ".", "and", "but", "which", "chapter", "of", "withdrew", "on hold", "🐟", "\n", "\uD83D", "at least", "€", "call", "unacceptable",
    ];

    private static readonly Gen<(string Text, int[] Cuts)> Texts =
        from words in Gen.Int[0, Pieces.Length - 1].Select(index => Pieces[index]).Array[1, 40]
        let text = string.Join(' ', words)
        from cuts in Gen.Int[0, text.Length].Array[12]
        select (text, cuts.Distinct().Order().ToArray());

    [Fact]
    public void Every_span_lies_in_its_statements_sentences_and_points_in_its_content() =>
        Texts.Where(one => one.Cuts.Length >= 6).Sample(one =>
        {
            var views = ViewsOf(one);
            var proposals = ProposalFinder.Find(views, ArticleClauses.Of(views[0].Article, views));
            var responses = ResponseFinder.Find(views, proposals, ArticleClauses.Of(views[0].Article, views));

            return views.Select((view, index) =>
                proposals[index].All(mention => !mention.Span.IsEmpty && view.Sentence.Contains(mention.Span) && mention.Provisions.All(point => IsWithin(view.Statement.Content, point.Span)))
                && responses[index].All(response => !response.Span.IsEmpty && view.Sentence.Contains(response.Span))).All(holds => holds);
        });

    [Fact]
    public void An_answer_on_a_partys_own_word_is_the_speakers() =>
        Texts.Where(one => one.Cuts.Length >= 6).Sample(one =>
        {
            var views = ViewsOf(one);
            var responses = ResponseFinder.Find(views, ProposalFinder.Find(views, ArticleClauses.Of(views[0].Article, views)), ArticleClauses.Of(views[0].Article, views));
            return views.Select((view, index) => responses[index].Where(response => response.ClaimedBy == ClaimedBy.Self).All(response =>
                response.Party == view.Party || view.Actor!.Members.Any(member => (member.Party ?? member.Name) == response.Party))).All(holds => holds);
        });

    [Fact]
    public void Within_anothers_words_an_acceptance_is_claimed()
    {
        const string Text = "Kenya put forward a plan. Chile said Norway accepted the plan.";
        var article = ArticleBuilder.FromText("a.txt", Text, new DateOnly(2025, 6, 2));
        var outer = StatementBuilder.In(article, "Chile", "said", "Norway accepted the plan");
        var inner = StatementBuilder.In(article, "Norway", "accepted", "the plan.", kind: Kind.Decided) with { Within = outer.Id };
        var views = SentenceStatements.In(Text, _ => outer, _ => inner);

        var response = ResponseFinder.Find(views, ProposalFinder.Find(views, ArticleClauses.Of(views[0].Article, views)), ArticleClauses.Of(views[0].Article, views)).SelectMany(found => found).Single();

        Assert.Equal(("Norway", ResponseState.Accepted, ClaimedBy.Other), (response.Party, response.State, response.ClaimedBy));
    }

    private static IReadOnlyList<StatementView> ViewsOf((string Text, int[] Cuts) one)
    {
        var article = ArticleBuilder.FromText("a.txt", one.Text, new DateOnly(2025, 6, 2));
        var spans = one.Cuts.Zip(one.Cuts.Skip(1), (start, end) => new TextSpan(start, end)).ToArray();
        var statements = spans.Chunk(3).Where(three => three.Length == 3)
            .Select(three => StatementBuilder.In(article, three[0].Start % 4 == 0 ? null : [three[0]], [three[1]], [three[2]], (Mode)(three[0].Start % 3), three[0].Start % 5 == 0 ? Kind.Narrated : Kind.Said));
        return StatementViews.Of(article, [.. new ArticleActors().Resolve(article, new Findings([.. statements], [])).Select(statement => new Dated(statement))]);
    }

    private static bool IsWithin(Spans content, TextSpan span) => content.Start <= span.Start && span.End <= content.End;
}
