using Parley.Articles;
using Parley.Statements;

namespace Parley.Actors;

/// <summary>Leaves every speaker as the article's own words: what a reader does that has no actor resolution.</summary>
public sealed class UnresolvedActors : IResolveActors
{
    public IReadOnlyList<Attributed> Resolve(Article article, Findings findings)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(findings);
        return [.. findings.Statements.Select(statement => new Attributed(statement, ResolutionOf(article, statement)))];
    }

    private static ActorResolution ResolutionOf(Article article, Statement statement) => statement.Speaker is { } speaker
        ? new ActorResolution.Unresolved(speaker.In(article.Text), "Speakers were not resolved in this reading.", [])
        : new ActorResolution.Nobody();
}
