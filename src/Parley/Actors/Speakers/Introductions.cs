using Parley.Actors.Books;
using Parley.Actors.Names;
using Parley.Text;

namespace Parley.Actors.Speakers;

/// <summary>Finds where a nameless source was brought in: "President Lee's envoy" before "the envoy".</summary>
internal sealed class Introductions(ActorBook book)
{
    private const int LongestPhrase = 8;

    /// <summary>The words that bring in the source in the same paragraph; null when there are none.</summary>
    public SpeakerPhrase? Of(SpeakerPhrase phrase)
    {
        var words = book.Words;
        var noun = words.At(phrase.Head).ToString();
        if (RoleNouns.Of(noun) is not { IsPlural: false })
        {
            return null;
        }

        for (var word = phrase.Start - 2; word >= 0 && words.AreTogether(word, phrase.Start); word--)
        {
            if (words.At(word).Equals(noun, StringComparison.Ordinal) && words.At(word - 1) is not ("the" or "The"))
            {
                return SpeakerPhrase.Of(words, words.SpanOf(StartOf(word), word + 1), book.In(words.SpanOf(StartOf(word), word + 1)).Select(mention => mention.Span));
            }
        }

        return null;
    }

    /// <summary>Whose "an aide" is, by the subject of the sentence that brings it in; null when that is not clear.</summary>
    public BookEntry? OwnerOf(SpeakerPhrase phrase)
    {
        var words = book.Words;
        var sentence = words.Sentences[words.SentenceAt(phrase.Whole.Start)];
        var first = words.WordFrom(sentence.Start);
        var lead = book.In(new TextSpan(sentence.Start, phrase.Whole.Start)).FirstOrDefault();
        return phrase.Determiner is "a" or "an" && phrase.End - phrase.Start == 1 && lead.Entry is { } entry && !entry.AsPlace.Contains(lead.Span)
            && Enumerable.Range(first, words.WordFrom(lead.Span.Start) - first).All(words.IsCapitalised) && words.At(words.WordFrom(lead.Span.End)) is not ("'" or "’")
                ? entry
                : null;
    }

    /// <summary>Where a noun's phrase begins: at its article, or with the names, titles and possessives before it.</summary>
    private int StartOf(int noun)
    {
        var words = book.Words;
        var start = noun;
        while (start > 0 && noun - start < LongestPhrase && words.AreTogether(start - 1, noun) && IsOfPhrase(start - 1))
        {
            start--;
        }

        return words.At(start - 1) is "a" or "an" or "A" or "An" or "his" or "her" or "its" or "their" && words.AreTogether(start - 1, noun) ? start - 1 : start;
    }

    private bool IsOfPhrase(int word) =>
        book.Words.At(word) is "'" or "’" or "s" or "senior" or "top" or "chief" or "special" or "foreign" or "defence" or "defense"
        || (book.Words.IsCapitalised(word) && book.Words.At(word) is not ("A" or "An" or "The" or "But" or "And")) || RoleNouns.Of(book.Words.At(word).ToString()) is not null;
}
