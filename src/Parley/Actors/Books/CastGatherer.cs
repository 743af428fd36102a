using System.Text.RegularExpressions;

using Parley.Actors.Casts;
using Parley.Actors.Names;
using Parley.Actors.Tables;
using Parley.Text;

namespace Parley.Actors.Books;

/// <summary>Finds the names and aliases of a cast in an article: the analyst's word goes before the model's and the tables'.</summary>
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
            foreach (var place in PlacesOf(words.Text, form).Where(place => !taken.Exists(place.Overlaps)))
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

    /// <summary>Where a form stands as whole words, whatever its white space and apostrophes, and its case unless it is one short word.</summary>
    private static IEnumerable<TextSpan> PlacesOf(string text, string form)
    {
        var parts = form.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        parts = parts.Length > 1 && parts[0] is "the" or "The" ? parts[1..] : parts;
        var isShort = parts is [{ Length: <= ShortWord }];
        var pattern = string.Join(@"\s+", parts.Select(Regex.Escape)).Replace('’', '\'').Replace("'", "['’]", StringComparison.Ordinal);
        return Regex.Matches(text, $@"(?<![\p{{L}}\p{{Nd}}]){pattern}(?![\p{{L}}\p{{Nd}}])", isShort ? RegexOptions.CultureInvariant : RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)
            .Select(match => new TextSpan(match.Index, match.Index + match.Length));
    }
}
