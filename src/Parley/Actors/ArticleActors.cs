using Parley.Actors.Books;
using Parley.Actors.Casts;
using Parley.Actors.Speakers;
using Parley.Articles;
using Parley.Statements;
using Parley.Text;

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
        var maker = new ActorMaker(book, new Parties(book, cast, article.Published), article.Published);
        var speakers = new SpeakerResolver(book, maker);
        List<NamedActor> names = [.. book.Mentions.Where(mention => !mention.Entry.AsPlace.Contains(mention.Span)).Select(mention => new NamedActor(mention.Span, maker.Make(mention.Entry)))];
        return [.. findings.Statements.Select(statement => new Attributed(statement, speakers.Resolve(statement)) { Names = NamesAround(article, names, statement), ArticleNames = names })];
    }

    private static List<NamedActor> NamesAround(Article article, List<NamedActor> names, Statement statement)
    {
        var start = Math.Min(statement.NamedBy?.Start ?? statement.Cue.Start, Math.Min(statement.Cue.Start, statement.Content.Start));
        var end = Math.Max(statement.NamedBy?.End ?? statement.Cue.End, Math.Max(statement.Cue.End, statement.Content.End));
        var paragraphs = new TextSpan(
            article.Paragraphs.LastOrDefault(paragraph => paragraph.Start <= start, new TextSpan(start, start)).Start,
            article.Paragraphs.FirstOrDefault(paragraph => paragraph.End >= end, new TextSpan(end, end)).End);
        return [.. names.Where(name => paragraphs.Start <= name.Span.Start && name.Span.Start < paragraphs.End)];
    }
}
