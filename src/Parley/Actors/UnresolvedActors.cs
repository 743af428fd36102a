using Parley.Articles;
using Parley.Statements;

namespace Parley.Actors;

/// <summary>Leaves every speaker as the article's own words: what a reader does that has no actor resolution.</summary>
public sealed class UnresolvedActors : IResolveActors
{
    public IReadOnlyList<Attributed> Resolve(Article article, IReadOnlyList<Statement> statements) =>
        [.. statements.Select(statement => new Attributed(statement, Actor: null))];
}
