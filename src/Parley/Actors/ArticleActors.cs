using Parley.Actors.Books;
using Parley.Actors.Casts;
using Parley.Actors.Speakers;
using Parley.Articles;
using Parley.Statements;

namespace Parley.Actors;

/// <summary>Resolves the speakers of an article from its names, roles and pronouns, the tables of states, and the negotiation's cast.</summary>
/// <remarks>Safe to use from several threads at once.</remarks>
public sealed class ArticleActors : IResolveActors
{
    private readonly CastIndex cast;

    /// <summary>Prepares to resolve with a cast.</summary>
    /// <param name="cast">The actors of the negotiation; null for none.</param>
    public ArticleActors(CastIndex? cast = null) => this.cast = cast ?? new CastIndex(Cast.Empty);

    public IReadOnlyList<Attributed> Resolve(Article article, Findings findings)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(findings);
        if (findings.Statements.Count == 0)
        {
            return [];
        }

        var book = BookMaker.Make(article, findings.Entities, cast.Cast);
        var speakers = new SpeakerResolver(book, new ActorMaker(book, new Parties(book, cast, article.Published), article.Published));
        return [.. findings.Statements.Select(statement => new Attributed(statement, speakers.Resolve(statement)))];
    }
}
