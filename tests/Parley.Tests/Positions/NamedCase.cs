using Parley.Actors;
using Parley.Articles;
using Parley.Dates;
using Parley.Positions;
using Parley.Statements;
using Parley.Testing;
using Parley.Text;

namespace Parley.Tests.Positions;

/// <summary>Makes a statement of a sentence whose names are known: the whole sentence is its content, told by the article or by a party.</summary>
internal static class NamedCase
{
    /// <summary>The statement; each name is looked for everywhere in the text and is the party itself.</summary>
    public static StatementView In(string text, string? party, IReadOnlyList<string>? names)
    {
        var article = ArticleBuilder.FromText("case.txt", text, new DateOnly(2025, 6, 10));
        var whole = new TextSpan(0, text.Length).TrimmedIn(text);
        var statement = StatementBuilder.In(article, null, [whole], [whole], Mode.Indirect, party is null ? Kind.Narrated : Kind.Said);
        ActorResolution actor = party is null ? new ActorResolution.Nobody() : new ActorResolution.Resolved(Side(party), ActorBasis.Name);
        var named = (names ?? []).SelectMany(name => PlacesOf(text, name)).OrderBy(name => name.Span).ToList();
        return new StatementView(article, new Dated(new Attributed(statement, actor) { Names = named }), whole);
    }

    private static IEnumerable<NamedActor> PlacesOf(string text, string name)
    {
        for (var start = text.IndexOf(name, StringComparison.Ordinal); start >= 0; start = text.IndexOf(name, start + 1, StringComparison.Ordinal))
        {
            yield return new NamedActor(new TextSpan(start, start + name.Length), Side(name));
        }
    }

    private static Actor Side(string name) => new(ActorId.Of(name), name, ActorKind.State) { Party = name };
}
