using System.Globalization;
using System.Text.Json;
using Parley.Positions;
using Parley.Positions.Clauses;
using Parley.Positions.Proposals;

namespace Parley.Tests.Positions.Proposals;

/// <summary>Sentences of ours in <c>Cases/proposals.json</c>: what they name that is on the table, whose, how many, with which points.</summary>
public sealed class ProposalCases
{
    public static IEnumerable<TheoryDataRow<ProposalCase>> Cases => CaseFile.Rows<ProposalCase>("proposals.json", one => one.Text);

    [Theory]
    [MemberData(nameof(Cases))]
    public void Proposals_are_found_joined_and_read(ProposalCase one)
    {
        var views = SentenceStatements.In(one.Text);
        var mentions = ProposalFinder.Find(views, ArticleClauses.Of(views[0].Article, views)).SelectMany(found => found).OrderBy(mention => mention.Span).ToList();

        Assert.Equal(one.Mentions, mentions.Select(mention => mention.Span.In(one.Text)));
        Assert.Equal(one.Objects ?? Math.Min(1, one.Mentions.Count), mentions.Select(mention => mention.Key).Distinct().Count());
        Assert.Equal(one.Author ?? mentions.FirstOrDefault()?.Author, mentions.FirstOrDefault()?.Author);
        Assert.Equal(one.Provisions ?? mentions.SelectMany(mention => mention.Provisions).Select(point => Shown(point, one.Text)), mentions.SelectMany(mention => mention.Provisions).Select(point => Shown(point, one.Text)));
    }

    private static string Shown(Provision point, string text) =>
        string.Create(CultureInfo.InvariantCulture, $"{point.Span.In(text)} = {point.Quantity} {point.Unit}{(point.Bound == ProvisionBound.Exactly ? "" : " " + JsonNamingPolicy.CamelCase.ConvertName(point.Bound.ToString()))}");

    /// <summary>A text, the words that name proposals, the first one's author, how many they are, and the points with numbers.</summary>
    public sealed record ProposalCase(string Text, IReadOnlyList<string> Mentions, string? Author = null, int? Objects = null, IReadOnlyList<string>? Provisions = null);
}
