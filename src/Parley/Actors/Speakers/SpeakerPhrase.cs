using Parley.Actors.Books;
using Parley.Text;

namespace Parley.Actors.Speakers;

/// <summary>A speaker's words cut at the places that matter: the noun phrase that names, and what hangs on it.</summary>
/// <param name="Words">The article.</param>
/// <param name="Start">The first word, articles and opening marks left out.</param>
/// <param name="HeadEnd">Where the naming noun phrase ends: before a comma, bracket, preposition or relative pronoun.</param>
/// <param name="End">The end of the whole.</param>
/// <param name="Determiner">The article or possessive pronoun left out at the start, lower case; empty when there is none.</param>
internal sealed record SpeakerPhrase(ArticleWords Words, int Start, int HeadEnd, int End, string Determiner)
{
    private static readonly HashSet<string> Determiners = new(StringComparer.OrdinalIgnoreCase)
        { "the", "a", "an", "this", "that", "these", "those", "his", "her", "their", "its", "our", "my", "another" };

    private static readonly HashSet<string> Breaks = new(StringComparer.OrdinalIgnoreCase)
    {
        "of", "for", "in", "at", "from", "with", "on", "to", "by", "who", "whose", "which", "that", "familiar", "close", "briefed", "about", "inside", "within", "among", "near", "behind", "against", "like",
        "including", "as", "than", "speaking", "involved", "aligned", "working", "without", "under", "across", "outside", "before", "after", "when", "while", "including", "over", "via", "during", "known", "released", "published", "conducted", "issued", "titled", "called", "led", "based", "signed", "posted", "written", "obtained", "commissioned", "sponsored",
    };

    /// <summary>The last word of the naming noun phrase.</summary>
    public int Head => HeadEnd - 1;

    /// <summary>The whole without its determiner.</summary>
    public TextSpan Whole => Words.SpanOf(Start, End);

    /// <summary>The naming noun phrase without its determiner.</summary>
    public TextSpan Naming => Words.SpanOf(Start, HeadEnd);

    /// <summary>Whether the naming noun phrase ends in a possessive: "Trump's".</summary>
    public bool IsPossessive => HeadEnd - Start >= 3 && Words.At(HeadEnd - 1) is "s" && Words.At(HeadEnd - 2) is "’" or "'";

    /// <summary>Cuts the words of a stretch; null when it holds no word with a letter.</summary>
    /// <param name="words">The article.</param>
    /// <param name="stretch">The speaker's words.</param>
    /// <param name="names">Names that must not be cut: "Department of Justice".</param>
    public static SpeakerPhrase? Of(ArticleWords words, TextSpan stretch, IEnumerable<TextSpan> names)
    {
        var start = words.WordFrom(stretch.Start);
        var end = Math.Max(start, words.WordFrom(stretch.End - 1) + 1);
        while (start < end && !char.IsLetterOrDigit(words.At(start)[0]))
        {
            start++;
        }

        while (end > start && words.At(end - 1) is "," or ";" or "—" or "–" or "-" or ":" or "”" or "\"")
        {
            end--;
        }

        var determiner = "";
        if (end - start > 1 && Determiners.Contains(words.At(start).ToString()))
        {
            determiner = words.At(start).ToString().ToLowerInvariant();
            start++;
        }

        return start >= end ? null : new SpeakerPhrase(words, start, HeadEndOf(words, start, end, [.. names]), end, determiner);
    }

    /// <summary>Whether a name goes on: "Commission on Presidential Debates", "Department of the Treasury".</summary>
    private static bool IsNameAfter(ArticleWords words, int word, int end) =>
        word < end && (words.IsCapitalised(word) || (words.At(word) is "the" && word + 1 < end && words.IsCapitalised(word + 1)));

    private static int HeadEndOf(ArticleWords words, int start, int end, List<TextSpan> names)
    {
        for (var word = start + 1; word < end; word++)
        {
            var span = words.Words[word].Span;
            if (names.Any(name => name.Start < span.Start && name.Contains(span)))
            {
                continue;
            }

            var at = words.At(word);
            if (at is "of" or "on" or "for" && words.IsCapitalised(word - 1) && IsNameAfter(words, word + 1, end) && !names.Any(name => name.End == words.Words[word - 1].Span.End))
            {
                continue;
            }

            var isBreak = at is "," or "(" or ";" or ":" or "—" or "–" or "[" || QuotationMarks.IsDouble(at[0])
                || (at is "-" && span.Start > words.Words[word - 1].Span.End)
                || (Breaks.Contains(at.ToString()) && char.IsLower(at[0]));
            if (isBreak)
            {
                return word;
            }
        }

        return end;
    }
}
