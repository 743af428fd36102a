using Parley.Actors.Names;
using Parley.Text;

namespace Parley.Actors.Books;

/// <summary>Finds where a title alone speaks of a person named before: "the president" after "President Obama".</summary>
internal static class Echoes
{
    /// <summary>Adds to each person the places where its title stands alone.</summary>
    public static void AddTo(ArticleWords words, IReadOnlyList<BookEntry> persons)
    {
        for (var word = 1; word < words.Words.Count; word++)
        {
            if (words.At(word - 1) is not ("the" or "The") || RoleNouns.Of(words.At(word).ToString()) is not { IsPlural: false } noun)
            {
                continue;
            }

            var place = words.SpanOf(word - 1, word + 1);
            var holder = persons
                .Where(person => person.AllRoles.Any(role => role.Noun == noun.Word && !role.Words.Contains("vice", StringComparison.OrdinalIgnoreCase)))
                .MaxBy(person => person.Mentions.LastOrDefault(mention => mention.Start < place.Start).End);
            if (holder is not null && holder.Mentions[0].Start < place.Start)
            {
                holder.Echoes.Add(place);
            }
        }
    }
}
