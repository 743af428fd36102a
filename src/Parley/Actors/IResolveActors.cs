using Parley.Articles;
using Parley.Statements;

namespace Parley.Actors;

/// <summary>Tells whom the speakers' words of an article name.</summary>
public interface IResolveActors
{
    /// <summary>The statements found, in the same order, each with whom its speaker names.</summary>
    IReadOnlyList<Attributed> Resolve(Article article, Findings findings);
}
