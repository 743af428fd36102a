using Parley.Actors.Casts;
using Parley.Articles;
using Parley.Statements;
using Parley.Text;

namespace Parley.Actors.Books;

/// <summary>Makes the book of an article from its cast, the names that the reader model found in it, and the tables.</summary>
internal static class BookMaker
{
    /// <summary>The actors of an article.</summary>
    public static ActorBook Make(Article article, IReadOnlyList<NamedEntity> entities, Cast cast)
    {
        var words = new ArticleWords(article);
        var known = CastGatherer.Gather(words, cast, article.Published);
        var taken = known.SelectMany(entry => entry.Mentions).ToList();
        var sides = PartyGatherer.Gather(article, words, cast, entities, taken);
        taken.AddRange(sides.SelectMany(side => side.Mentions));
        var names = new NameMender(words).Mend([.. entities.Where(entity => !taken.Exists(entity.Span.Overlaps))]);
        var persons = new PersonGatherer(words, [.. known.Where(entry => entry.Kind == ActorKind.Person)]).Gather(SpansOf(names, EntityKind.Person));
        new RoleGatherer(words).AddTo(persons);
        Echoes.AddTo(words, persons);
        List<BookEntry> others = [.. known.Where(entry => entry.Kind != ActorKind.Person && entry.Mentions.Count > 0), .. sides];
        var first = known.Count + persons.Count;
        var bodies = new BodyGatherer(words).Gather(SpansOf(names, EntityKind.Organisation), persons, others, first);
        var states = new StateGatherer(words).Gather(article, [.. persons, .. others, .. bodies]);
        return new ActorBook(words, [.. persons, .. others, .. bodies, .. states]);
    }

    private static List<TextSpan> SpansOf(IReadOnlyList<NamedEntity> names, EntityKind kind) => [.. names.Where(name => name.Kind == kind).Select(name => name.Span)];
}
