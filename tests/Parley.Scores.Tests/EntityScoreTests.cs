using System.Collections.Concurrent;
using Parley.Statements;
using Parley.Text;

namespace Parley.Scores.Tests;

/// <summary>Names found in the CoNLL-2003 validation documents: F1 over exact spans with their kinds.</summary>
public sealed class EntityScoreTests
{
    [Theory]
    [InlineData("english-small", 92.0)]
    [InlineData("english-large", 90.0)]
    public void Names_are_found(string model, double floor)
    {
        var documents = ConllCorpus.Read(Repository.Shared("data/ner/conll2003-en-val.conllu.gz")).Take(100).ToList();
        var finder = Finders.With(model, "nesting");
        var tallies = new ConcurrentBag<(int Right, int Found, int Gold)>();

        Parallel.ForEach(documents, document =>
        {
            var found = finder.Find(document.Article, TestContext.Current.CancellationToken).Entities.Select(name => (name.Span, name.Kind)).ToHashSet();
            tallies.Add((found.Count(document.Names.Contains), found.Count, document.Names.Count));
        });

        var f1 = 200.0 * tallies.Sum(tally => tally.Right) / tallies.Sum(tally => tally.Found + tally.Gold);
        TestContext.Current.TestOutputHelper?.WriteLine($"{model}: F1 {f1:F1} over {documents.Count} documents");
        Assert.True(f1 >= floor, $"{model}: F1 {f1:F1} is under {floor}.");
    }
}
