using Parley.Articles;
using Parley.Statements;

namespace Parley.Actors;

/// <summary>Tells whom the speakers' words of an article name.</summary>
public interface IResolveActors
{
    /// <summary>The same statements in the same order, each with its actor where one is known.</summary>
    IReadOnlyList<Attributed> Resolve(Article article, IReadOnlyList<Statement> statements);
}
