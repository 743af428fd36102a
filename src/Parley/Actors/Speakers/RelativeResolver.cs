using Parley.Actors.Books;
using Parley.Actors.Names;
using Parley.Text;

namespace Parley.Actors.Speakers;

/// <summary>Finds the noun phrase right before "who", "which" or "that": the words the pronoun means.</summary>
internal sealed class RelativeResolver(ActorBook book)
{
    private const int Farthest = 14;

    private static readonly HashSet<string> Stops = new(StringComparer.OrdinalIgnoreCase)
    {
        "said", "says", "told", "is", "was", "are", "were", "by", "to", "from", "and", "but", "with", "for", "on", "in", "at", "that", "than", "as", "including", "like", "of", "among", "have", "has", "had",
        "because", "while", "when", "if", "against", "about", "into", "over",
    };

    /// <summary>Whether a name tells whose an office is: "the mayor of Oslo, who" is not Oslo.</summary>
    private bool IsOfOffice(TextSpan name)
    {
        var first = book.Words.WordFrom(name.Start);
        return book.Words.At(first - 1) is "of" && RoleNouns.Of(book.Words.At(first - 2).ToString()) is { IsPlural: false };
    }

    /// <summary>The words meant; null when none stand before.</summary>
    public TextSpan? Of(TextSpan pronoun)
    {
        var words = book.Words;
        var at = words.WordFrom(pronoun.Start);
        var end = at;
        while (end > 0 && words.At(end - 1) is "," or "—" or "–" or "(" or ")" or "-" && words.AreTogether(end - 1, at))
        {
            end--;
        }

        if (end == 0 || !words.AreTogether(end - 1, at))
        {
            return null;
        }

        // A person named right before, or before an apposition: "Kellyanne Conway, Trump's campaign manager, who".
        var from = words.Words[Math.Max(0, end - Farthest)].Span.Start;
        var sentence = words.Sentences[words.SentenceAt(pronoun.Start)];
        foreach (var (span, entry) in book.Before(pronoun.Start).TakeWhile(mention => mention.Span.Start >= Math.Max(from, sentence.Start)))
        {
            var after = words.WordFrom(span.End);
            var isRightBefore = after == end && (entry.Kind == ActorKind.Person || !IsOfOffice(span));
            var isBeforeApposition = words.At(after) is "," or "(" && entry.Roles.Any(role => role.Span.Start >= span.End && words.WordFrom(role.Span.End - 1) >= end - 1);
            if (isRightBefore || isBeforeApposition)
            {
                return span;
            }
        }

        var start = end - 1;
        while (start > 0 && words.AreTogether(start - 1, at) && end - start < 6 && char.IsLetterOrDigit(words.At(start - 1)[0]) && !Stops.Contains(words.At(start - 1).ToString()))
        {
            start--;
        }

        return char.IsLetterOrDigit(words.At(end - 1)[0]) ? words.SpanOf(start, end) : null;
    }
}
