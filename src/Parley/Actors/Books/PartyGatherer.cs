using Parley.Actors.Casts;
using Parley.Actors.Tables;
using Parley.Articles;
using Parley.Statements;
using Parley.Text;

namespace Parley.Actors.Books;

/// <summary>Finds the sides of a cast in an article, by names and aliases that the tables do not know: "Norvale", "the Estholm".</summary>
/// <remarks>Adjectives among the aliases ("Norvalian") tell whose something is and name nobody, so that no pronoun can mean them.</remarks>
internal static class PartyGatherer
{
    private static readonly string[] AdjectiveEndings = ["an", "i", "ese", "ish", "ic", "ais", "ois", "er", "ard", "se", "ite"];

    /// <summary>An entry for each side that the article names.</summary>
    /// <param name="article">The article.</param>
    /// <param name="words">Its words.</param>
    /// <param name="cast">Whose sides they are.</param>
    /// <param name="entities">The names that the model found: a side taken for a place is a state.</param>
    /// <param name="taken">Where the cast's actors are named.</param>
    public static List<BookEntry> Gather(Article article, ArticleWords words, Cast cast, IReadOnlyList<NamedEntity> entities, IReadOnlyList<TextSpan> taken)
    {
        var used = taken.ToList();
        var places = new Dictionary<CastParty, List<TextSpan>>();
        var forms = cast.Parties
            .SelectMany(party => party.Aliases.Where(alias => !IsAdjective(alias, party.Name)).Prepend(party.Name).Select(form => (Form: form, Party: party)))
            .Where(one => ActorTables.Default.Find(NameKey.WithoutArticle(one.Form)) is null)
            .OrderByDescending(one => one.Form.Length)
            .ThenBy(one => one.Form, StringComparer.Ordinal);
        foreach (var (form, party) in forms)
        {
            var found = CastGatherer.PlacesOf(words, form).Where(place => !used.Exists(place.Overlaps)).ToList();
            used.AddRange(found);
            places.TryAdd(party, []);
            places[party].AddRange(found);
        }

        return [.. cast.Parties.Where(party => places.TryGetValue(party, out var found) && found.Count > 0).Select((party, index) => EntryOf(article, words, party, [.. places[party].Order()], entities, cast.Actors.Count + index))];
    }

    /// <summary>Whether an alias is the adjective of a side's name: "Norvalian" of "Norvale".</summary>
    internal static bool IsAdjective(string alias, string name)
    {
        var stem = name.AsSpan(0, Math.Min(3, name.Length));
        return alias.AsSpan().StartsWith(stem, StringComparison.Ordinal) && alias != name && !alias.Contains(' ', StringComparison.Ordinal)
            && AdjectiveEndings.Any(ending => alias.EndsWith(ending, StringComparison.Ordinal));
    }

    private static BookEntry EntryOf(Article article, ArticleWords words, CastParty party, List<TextSpan> mentions, IReadOnlyList<NamedEntity> entities, int index)
    {
        var isState = entities.Any(entity => entity.Kind == EntityKind.Place && mentions.Exists(mention => mention == entity.Span));
        var entry = new BookEntry(index, party.Name, isState ? ActorKind.State : BodyGatherer.KindOf(party.Name)) { Party = party.Name };
        entry.Mentions.AddRange(mentions);
        if (isState)
        {
            entry.AsPlace.UnionWith(mentions.Where(mention => StateGatherer.IsPlace(words, article.Paragraphs.First(paragraph => paragraph.Contains(mention)), mention, isHostCity: false)));
        }

        return entry;
    }
}
