using Parley.Articles;
using Parley.Statements;
using Parley.Text;

namespace Parley.Actors.Books;

/// <summary>Makes the book of an article from the names that the reader model found in it and from the tables.</summary>
internal static class BookMaker
{
    /// <summary>The actors of an article.</summary>
    public static ActorBook Make(Article article, IReadOnlyList<NamedEntity> entities)
    {
        var words = new ArticleWords(article);
        var names = new NameMender(words).Mend(entities);
        var persons = new PersonGatherer(words).Gather(SpansOf(names, EntityKind.Person));
        new RoleGatherer(words).AddTo(persons);
        Echoes.AddTo(words, persons);
        var bodies = new BodyGatherer(words).Gather(SpansOf(names, EntityKind.Organisation), persons, persons.Count);
        var states = new StateGatherer(words).Gather(article, [.. persons, .. bodies]);
        return new ActorBook(words, [.. persons, .. bodies, .. states]);
    }

    private static List<TextSpan> SpansOf(IReadOnlyList<NamedEntity> names, EntityKind kind) => [.. names.Where(name => name.Kind == kind).Select(name => name.Span)];
}
