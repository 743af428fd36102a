using Parley.Actors.Names;
using Parley.Text;

namespace Parley.Actors.Books;

/// <summary>Other names that an article gives a person: "Anders Holt, known as the Otter".</summary>
internal sealed class Nicknames(ArticleWords words)
{
    private readonly Dictionary<string, BookEntry> bearers = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Who bears a single name that the article gives as another name of a person; null when it does not.</summary>
    /// <param name="span">Where the name stands.</param>
    /// <param name="name">The name.</param>
    /// <param name="persons">The persons named in full.</param>
    public BookEntry? BearerOf(TextSpan span, PersonName name, IEnumerable<BookEntry> persons)
    {
        if (bearers.TryGetValue(name.Family, out var known))
        {
            return known;
        }

        var word = words.WordFrom(span.Start) - 1;
        word -= QuotationMarks.IsDouble((words.At(word) is [var mark, ..] ? mark : ' ')) ? 1 : 0;
        if (words.At(word) is not "as" || words.At(word - 1) is not "known" || !words.AreTogether(word - 4, word))
        {
            return null;
        }

        word -= words.At(word - 2) is "also" or "better" or "widely" or "commonly" or "popularly" or "universally" or "best" ? 3 : 2;
        var end = words.Words[words.At(word) is "," or "(" ? word - 1 : word].Span.End;
        var bearer = persons.FirstOrDefault(person => person.Mentions.Exists(mention => mention.End == end));
        if (bearer is not null)
        {
            bearers[name.Family] = bearer;
        }

        return bearer;
    }
}
