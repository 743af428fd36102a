using System.Collections.Concurrent;
using Parley.Articles;
using Parley.Scoring;
using Parley.Statements;
using Parley.Testing;

namespace Parley.Scores.Tests;

/// <summary>Reads the PolNeAR development articles once for all tests, outermost statements and names.</summary>
internal static class DevelopmentReading
{
    private const string Articles = "data/polnear/polnear-dev.jsonl.gz";

    private static readonly ConcurrentDictionary<string, Lazy<IReadOnlyDictionary<string, (Article Article, Findings Findings)>>> Readings = new();

    /// <summary>The gold articles.</summary>
    public static IReadOnlyList<GoldArticle> Gold => PolnearCorpus.Read(Repository.Shared(Articles));

    /// <summary>What a model finds in each article, by the article's id, with some rules switched off.</summary>
    public static IReadOnlyDictionary<string, (Article Article, Findings Findings)> Of(string model, params string[] off) =>
        Readings.GetOrAdd(model + string.Concat(off), _ => new(() => Read(model, off))).Value;

    private static ConcurrentDictionary<string, (Article Article, Findings Findings)> Read(string model, string[] off)
    {
        var finder = Finders.With(model, [.. off, "nesting"]);
        var read = new ConcurrentDictionary<string, (Article Article, Findings Findings)>();
        Parallel.ForEach(Gold, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, gold =>
        {
            var article = ArticleBuilder.FromText(gold.Name, gold.Text);
            read[gold.Name] = (article, finder.Find(article));
        });
        return read;
    }
}
