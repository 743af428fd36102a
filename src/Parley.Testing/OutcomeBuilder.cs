using Parley.Actors;
using Parley.Articles;
using Parley.Dates;
using Parley.Ledgers;
using Parley.Positions;
using Parley.Statements;

namespace Parley.Testing;

/// <summary>Makes outcomes of reading without reading.</summary>
public static class OutcomeBuilder
{
    /// <summary>What reading an article gives when these statements are found in it; their occasions are told from its text.</summary>
    public static ReadOutcome.Read Read(Article article, params IEnumerable<Statement> statements)
    {
        var attributed = new UnresolvedActors().Resolve(article, new Findings([.. statements], []));
        return new(
            article,
            new Reading(
                new ReaderVersion("parley", "0.0.0", "test"),
                [.. new NewsOccasions().Resolve(article, attributed).Select(dated => new Coded(dated, [], []))]));
    }
}
