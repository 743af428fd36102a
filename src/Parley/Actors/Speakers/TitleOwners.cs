using Parley.Actors.Books;
using Parley.Actors.Names;
using Parley.Text;

namespace Parley.Actors.Speakers;

/// <summary>Tells whose a title is that says so by a pronoun or a noun: "its director", "his deputy", "the union's leader", "commander of the group".</summary>
internal sealed class TitleOwners(ActorBook book)
{
    private const int FarthestSentences = 3;

    /// <summary>The owner; null when the title says none or nothing fitting stands shortly before.</summary>
    /// <param name="role">The title.</param>
    /// <param name="bearer">Who bears it.</param>
    public BookEntry? Of(EntryRole role, BookEntry bearer)
    {
        var first = book.Words.WordFrom(role.Span.Start);
        var before = book.Words.At(first - 1).ToString().ToLowerInvariant();
        return before switch
        {
            "his" or "her" => Nearest(role.Span, entry => entry.Kind == ActorKind.Person && entry != bearer && (entry.Gender is null || entry.Gender == (before == "his" ? Tables.Gender.Male : Tables.Gender.Female))),
            "its" or "their" => Nearest(role.Span, IsBody),
            "s" when BodyNouns.IsNoun(book.Words.At(first - 3).ToString()) => Nearest(role.Span, IsBody),
            _ when IsOfBody(role.Words) => Nearest(role.Span, IsBody),
            _ => null,
        };
    }

    private static bool IsBody(BookEntry entry) => entry.Kind is not (ActorKind.Person or ActorKind.Media);

    /// <summary>Whether a title ends in a noun for a body: "deputy commander of the group".</summary>
    private static bool IsOfBody(string title) => title.Split(' ') is [.., "of", "the", var last] && BodyNouns.IsNoun(last);

    /// <summary>The first fitting actor of the nearest sentence that has one, since a subject mostly comes first.</summary>
    private BookEntry? Nearest(TextSpan place, Func<BookEntry, bool> may)
    {
        var words = book.Words;
        var (own, paragraph) = (words.SentenceAt(place.Start), words.ParagraphAt(place.Start));
        for (var sentence = own; sentence >= Math.Max(0, own - FarthestSentences) && paragraph - words.ParagraphAt(words.Sentences[sentence].Start) <= 1; sentence--)
        {
            var stretch = new TextSpan(words.Sentences[sentence].Start, Math.Min(place.Start, words.Sentences[sentence].End));
            if (book.In(stretch).Select(mention => mention.Entry).FirstOrDefault(may) is { } found)
            {
                return found;
            }
        }

        return null;
    }
}
