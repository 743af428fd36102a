using System.Collections.Concurrent;
using Parley.Actors;
using Parley.Actors.Casts;
using Parley.Articles;
using Parley.Dates;
using Parley.Positions;
using Parley.Statements.Narration;
using Parley.Testing;

namespace Parley.Scores.Tests.Positions;

/// <summary>Reads the gold texts once for all tests, with each negotiation's own cast and codebook, as the program does in its folder.</summary>
internal static class GoldReading
{
    private static readonly ConcurrentDictionary<string, Lazy<IReadOnlyList<(GoldNegotiation Gold, IReadOnlyList<(Article Article, IReadOnlyList<Coded> Coded)> Read)>>> Readings = new();

    /// <summary>What the program makes of each negotiation of a half.</summary>
    public static IReadOnlyList<(GoldNegotiation Gold, IReadOnlyList<(Article Article, IReadOnlyList<Coded> Coded)> Read)> Of(string half, string model) =>
        Readings.GetOrAdd(half + " " + model, _ => new(() => [.. GoldNegotiation.All(half).Select(gold => (gold, Read(gold, model)))])).Value;

    private static IReadOnlyList<(Article, IReadOnlyList<Coded>)> Read(GoldNegotiation gold, string model)
    {
        var finder = new NarratedStatements(Finders.With(model));
        var actors = new ArticleActors(new CastIndex(CastFile.Read(gold.PathOf("cast.json"))));
        var coder = Coders.For(gold);
        return
        [
            .. gold.Texts.AsParallel().AsOrdered().Select(text =>
            {
                var article = ArticleBuilder.FromText(text.Key, text.Value);
                var findings = finder.Find(article);
                return (article, coder.Code(article, new NewsOccasions().Resolve(article, actors.Resolve(article, findings))));
            }),
        ];
    }
}
