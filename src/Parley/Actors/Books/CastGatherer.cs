using System.Text.RegularExpressions;

using Parley.Actors.Casts;
using Parley.Actors.Names;
using Parley.Actors.Tables;
using Parley.Text;

namespace Parley.Actors.Books;

/// <summary>Finds the names and aliases of a cast in an article: the analyst's word goes before the model's and the tables'.</summary>
/// <remarks>A name stands where its words do, "the" before them left out, if <see cref="NameKey"/> takes the two for one name.</remarks>
internal static class CastGatherer
{
    /// <summary>The letters of a word in which case counts: "May" is not "may".</summary>
    private const int ShortWord = 5;

    /// <summary>An entry for each actor of the cast, with the places where it is named; persons without any too, for their family names.</summary>
    public static List<BookEntry> Gather(ArticleWords words, Cast cast)
    {
        var entries = cast.Actors.Select(EntryOf).ToList();
        var forms = cast.Actors
            .SelectMany((actor, index) => actor.Aliases.Prepend(actor.Name).Select(form => (Form: form, Entry: entries[index])))
            .OrderByDescending(one => one.Form.Length)
            .ThenBy(one => one.Form, StringComparer.Ordinal)
            .ToList();
        var taken = new List<TextSpan>();
        foreach (var (form, entry) in forms)
        {
            foreach (var place in PlacesOf(words, form).Where(place => !taken.Exists(place.Overlaps)))
            {
                taken.Add(place);
                entry.Mentions.Add(place);
            }
        }

        return entries;
    }

    private static BookEntry EntryOf(CastActor actor, int index) => new(index, actor.Name, actor.Kind)
    {
        Cast = actor,
        Person = actor.Kind == ActorKind.Person ? PersonName.Of(actor.Name) : null,
        Gender = actor.Gender switch { "male" => Gender.Male, "female" => Gender.Female, _ => null },
    };

    private static IEnumerable<TextSpan> PlacesOf(ArticleWords words, string form)
    {
        var key = NameKey.Of(form);
        var parts = Words.SpansIn(key, new TextSpan(0, key.Length)).Select(part => part.In(key)).ToList();
        for (var word = 0; parts.Count > 0 && word + parts.Count <= words.Words.Count; word++)
        {
            if (!words.At(word).Equals(parts[0], StringComparison.OrdinalIgnoreCase) || !words.AreTogether(word, word + parts.Count - 1))
            {
                continue;
            }

            var place = words.SpanOf(word, word + parts.Count);
            if (NameKey.Of(place.In(words.Text)) == key)
            {
                yield return place;
            }
        }
    }
}
