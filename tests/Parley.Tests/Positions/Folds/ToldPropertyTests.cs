using System.Text.Json;
using CsCheck;
using Parley.Articles;
using Parley.Exports.Views;
using Parley.Positions;
using Parley.Positions.Folds;
using Parley.Tests.Exports;
using Parley.Text;

namespace Parley.Tests.Positions.Folds;

/// <summary>What holds whatever statements tell of proposals, answers and meetings.</summary>
public sealed class ToldPropertyTests
{
    private static readonly string?[] Parties = [null, "Norvale", "Estmark", "Brandvold"];

    private static readonly string[] Keys = ["plan", "norvale-plan", "plan-2"];

    private static readonly Gen<TextSpan> Spans = Gen.Select(Gen.Int[0, 200], Gen.Int[1, 60], (start, length) => new TextSpan(start, start + length));

    private static readonly Gen<Coding> Codings = Gen.Select(
        Spans, Gen.Enum<ResponseState>(), Gen.Enum<ClaimedBy>(), Gen.Enum<MeetingState>(), Gen.Int[0, 3].Select(index => Parties[index]), Gen.Int[0, 2].Select(index => Keys[index]), Gen.Int[1, 4],
        (span, state, by, meeting, party, key, number) => new Coding(Act.Offer, Stance.Unclear)
        {
            Proposal = new ProposalMention(span, key, party, [new Provision(span, number, "day", ProvisionBound.AtMost)]) { Rule = "test" },
            Response = new Response(span, party, state, by) { Proposal = key, Rule = "test" },
            Meeting = new MeetingMention(span, party is null ? [] : [party], meeting, MeetingFormat.Unknown, null, null) { Rule = "test" },
        });

    [Fact]
    public void Words_slice_back_rows_have_evidence_and_no_claim_is_an_answer() => Codings.Array[FerryTalks.Articles.Sum(one => one.Statements.Count)].Sample(codings =>
    {
        var articles = With(codings);
        var texts = articles.ToDictionary(one => one.Article.Id, one => one.Article.Text);
        var proposals = OnTheTable.Of(articles, FerryTalks.Options);
        var meetings = MeetingList.Of(articles, FerryTalks.Options);
        var answers = proposals.Rows.SelectMany(row => row.Answers).ToList();

        Assert.All(
            answers.SelectMany(party => party.Answers).Select(answer => answer.Words)
                .Concat(proposals.Rows.SelectMany(row => row.Versions).SelectMany(version => version.Provisions).Select(point => point.Words))
                .Concat(meetings.Rows.SelectMany(row => row.Steps).Select(step => step.Words)),
            words => Assert.Equal(words.Text, texts[words.Evidence.Article][words.Start..words.End]));
        Assert.All(proposals.Rows, row => Assert.NotEmpty(row.Evidence));
        Assert.All(answers.Where(party => party.Answers.All(answer => answer.Response.ClaimedBy == ClaimedBy.Other)), party => Assert.Equal(ResponseState.Unknown, party.State));
        Assert.Equal(articles.Sum(one => one.Statements.Count), meetings.Rows.SelectMany(row => row.Evidence).DistinctBy(evidence => evidence.Statement).Count());
    }, iter: 100);

    [Fact]
    public void Documents_fit_their_schemas_in_any_order_of_articles() => Codings.Array[FerryTalks.Articles.Sum(one => one.Statements.Count)].Sample(codings =>
    {
        var articles = With(codings);

        var document = Json(articles);

        Assert.Equal(document, Json([.. articles.Reverse()]));
        Assert.Empty(new SchemaCheck(ViewSchemas.Proposals).Problems(JsonDocument.Parse(document).RootElement));
    }, iter: 30);

    private static IReadOnlyList<CodedArticle> With(Coding[] codings)
    {
        var next = 0;
        return [.. FerryTalks.Articles.Select(one => new CodedArticle(one.Article, [.. one.Statements.Select(coded => coded with { Codings = [Within(codings[next++], one.Article)] })]))];
    }

    /// <summary>The coding with its words moved into the article.</summary>
    private static Coding Within(Coding coding, Article article)
    {
        TextSpan In(TextSpan span) => new(Math.Min(span.Start, article.Text.Length - 1), Math.Min(span.End, article.Text.Length));
        return coding with
        {
            Proposal = coding.Proposal is { } proposal ? proposal with { Span = In(proposal.Span), Provisions = [.. proposal.Provisions.Select(point => point with { Span = In(point.Span) })] } : null,
            Response = coding.Response is { } response ? response with { Span = In(response.Span) } : null,
            Meeting = coding.Meeting is { } meeting ? meeting with { Span = In(meeting.Span) } : null,
        };
    }

    private static string Json(IReadOnlyList<CodedArticle> articles)
    {
        using var output = new StringWriter();
        ProposalsView.Write(OnTheTable.Of(articles, FerryTalks.Options), "json", output);
        return output.ToString();
    }
}
