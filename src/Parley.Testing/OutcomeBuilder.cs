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
    /// <summary>What reading an article gives when these statements are found in it.</summary>
    public static ReadOutcome.Read Read(Article article, params IEnumerable<Statement> statements) =>
        new(
            article,
            new Reading(
                new ReaderVersion("parley", "0.0.0", "test"),
                [
                    .. new UnresolvedActors().Resolve(article, new Findings([.. statements], []))
                        .Select(attributed => new Coded(new Dated(attributed), [])),
                ]));
}
