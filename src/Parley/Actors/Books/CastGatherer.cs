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
    /// <param name="words">The article.</param>
    /// <param name="cast">The cast.</param>
    /// <param name="published">The article's day, for the titles held then; null when it is not known.</param>
    public static List<BookEntry> Gather(ArticleWords words, Cast cast, DateOnly? published)
    {
        var entries = cast.Actors.Select((actor, index) => EntryOf(actor, index, published)).ToList();
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

    private static BookEntry EntryOf(CastActor actor, int index, DateOnly? published) => new(index, actor.Name, actor.Kind)
    {
        Cast = actor,
        CastRoles = [.. actor.Roles.Where(role => role.IsHeldOn(published)).Select(role => RoleOf(role.Title))],
        Person = actor.Kind == ActorKind.Person ? PersonName.Of(actor.Name) : null,
        Gender = actor.Gender switch { "male" => Gender.Male, "female" => Gender.Female, _ => null },
    };

    private static EntryRole RoleOf(string title)
    {
        // Of "head of delegation" the first noun says it, of "chief negotiator" the last.
        var nouns = title.Split(" of ")[0].Split(' ').Select(word => RoleNouns.Of(word)).OfType<RoleNoun>();
        return new EntryRole(title, default, nouns.LastOrDefault()?.Word ?? "", IsFormer: false);
    }

    /// <summary>Where a name or alias stands; one word after "the" is no part of a longer name ("the Union", not "Crofters' Union").</summary>
    internal static IEnumerable<TextSpan> PlacesOf(ArticleWords words, string form)
    {
        var key = NameKey.Of(form);
        var parts = Words.SpansIn(key, new TextSpan(0, key.Length)).Select(part => part.In(key)).ToList();
        var isCommon = parts.Count == 1 && form.StartsWith("the ", StringComparison.OrdinalIgnoreCase);
        for (var word = 0; parts.Count > 0 && word + parts.Count <= words.Words.Count; word++)
        {
            if (!words.At(word).Equals(parts[0], StringComparison.OrdinalIgnoreCase) || !words.AreTogether(word, word + parts.Count - 1))
            {
                continue;
            }

            var place = words.SpanOf(word, word + parts.Count);
            if (NameKey.Of(place.In(words.Text)) == key && !(isCommon && IsPartOfName(words, word, word + parts.Count)))
            {
                yield return place;
            }
        }
    }

    /// <summary>Whether words with a capital stand right before a name, or "of" and one right after it.</summary>
    private static bool IsPartOfName(ArticleWords words, int first, int after)
    {
        var before = words.At(first - 1) is "'" or "’" ? first - 2 : words.At(first - 1) is "s" && words.At(first - 2) is "'" or "’" ? first - 3 : first - 1;
        var opens = words.At(before) is "The" or "A" or "An" or "But" or "And" or "When" or "If" or "As" or "While" || RoleNouns.Of(words.At(before).ToString()) is not null;
        return (words.AreTogether(before, first) && words.IsCapitalised(before) && words.IsCapitalised(first) && !opens)
            || (words.IsCapitalised(first) && words.At(after) is "of" && words.IsCapitalised(after + 1) && words.AreTogether(first, after + 1));
    }
}
