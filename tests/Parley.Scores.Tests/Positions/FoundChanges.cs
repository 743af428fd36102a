using Parley.Articles;
using Parley.Positions;
using Parley.Positions.Codebooks;
using Parley.Positions.Folds;

namespace Parley.Scores.Tests.Positions;

/// <summary>What <c>parley changes</c> tells of a negotiation, asked after each of its texts since the one before.</summary>
internal static class FoundChanges
{
    public static IReadOnlyList<ChangeRow> Of(IReadOnlyList<(Article Article, IReadOnlyList<Coded> Coded)> read, Codebook codebook)
    {
        var articles = read.Select(one => new CodedArticle(one.Article, one.Coded)).ToList();
        var days = read.Select(one => one.Article.Published).OfType<DateOnly>().Distinct().Order().ToList();
        return [.. days.Zip(days.Skip(1)).SelectMany(pair => Changes.Of(articles, pair.First.AddDays(1), new FoldOptions(codebook) { AsOf = pair.Second }).Rows)];
    }
}
