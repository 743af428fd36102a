using Parley.Actors.Books;
using Parley.Actors.Names;
using Parley.Text;

namespace Parley.Actors.Speakers;

/// <summary>Cuts "Trump and Pence" or "France, Britain and Germany" into its members.</summary>
internal static class Coordination
{
    /// <summary>The members as stretches of the text; fewer than two when the phrase is one actor.</summary>
    public static IReadOnlyList<TextSpan> PartsOf(ActorBook book, SpeakerPhrase phrase)
    {
        var words = book.Words;
        var and = -1;
        for (var word = phrase.Start + 1; word < phrase.End - 1; word++)
        {
            if (words.At(word) is "and" or "&" && !book.In(phrase.Whole).Any(mention => mention.Entry.Kind != ActorKind.Person && mention.Span.Contains(words.Words[word].Span)))
            {
                and = word;
                break;
            }
        }

        // "the officials and aides who", "Trump's family and friends": a head that is one name on either side, or nothing is cut.
        if (and < 0 || HasPhraseBefore(book, phrase, and) || !IsName(book, words.SpanOf(phrase.Start, and)) || !BeginsWithName(book, phrase, and + 1))
        {
            return [];
        }

        var parts = new List<TextSpan>();
        var start = phrase.Start;
        for (var word = phrase.Start; word < and; word++)
        {
            if (words.At(word) is "," && word > start)
            {
                parts.Add(words.SpanOf(start, word));
                start = word + 1;
            }
        }

        if (start < and)
        {
            parts.Add(words.SpanOf(start, and));
        }

        parts.Add(words.SpanOf(and + 1, phrase.End));
        parts.RemoveAll(part => part.Length > 2 && words.Text[part.Start + 1] == '-' && words.Text[part.Start] is 'R' or 'D' or 'I');
        return parts.Take(parts.Count - 1).All(part => IsName(book, part)) ? parts : [];
    }

    /// <summary>Whether a preposition before "and" makes its sides part of what describes one source: "a study by Harvard and Yale".</summary>
    private static bool HasPhraseBefore(ActorBook book, SpeakerPhrase phrase, int and)
    {
        var words = book.Words;
        return phrase.HeadEnd < and && char.IsLower(words.At(phrase.HeadEnd)[0])
            && !book.In(phrase.Whole).Any(mention => mention.Span.End == words.Words[phrase.HeadEnd - 1].Span.End);
    }

    private static bool IsName(ActorBook book, TextSpan part) =>
        book.In(part).Any(mention => mention.Span.End == part.End) || char.IsUpper(book.Words.At(book.Words.WordFrom(part.End - 1))[0]);

    private static bool BeginsWithName(ActorBook book, SpeakerPhrase phrase, int word)
    {
        var words = book.Words;
        var at = words.At(word) is "the" or "a" ? word + 1 : word;
        return book.In(words.SpanOf(word, phrase.End)).Any(mention =>
            words.WordFrom(mention.Span.Start) is var first && (first <= at || Enumerable.Range(at, first - at).All(between => words.IsCapitalised(between) || words.At(between) is "." || RoleNouns.Of(words.At(between).ToString()) is not null || words.At(between) is "presidential")))
            || (words.IsCapitalised(at) && at == phrase.End - 1);
    }
}
