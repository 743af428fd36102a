using Parley.Actors.Books;
using Parley.Actors.Names;
using Parley.Actors.Tables;
using Parley.Statements;
using Parley.Text;

namespace Parley.Actors.Speakers;

/// <summary>Speakers that bear a name: one of the book, or one that the model passed over.</summary>
internal sealed class NamedSpeakers(ActorBook book, ActorMaker maker)
{
    private static readonly HashSet<string> Quantifiers = new(StringComparer.OrdinalIgnoreCase)
        { "some", "many", "several", "most", "few", "other", "more", "recent", "all", "both", "certain", "numerous", "two", "three", "four", "five", "six", "any", "such", "various", "multiple", "dozens", "hundreds", "thousands" };

    /// <summary>A name that the phrase ends in, or that stands in apposition to it.</summary>
    public FoundSpeaker? Named(SpeakerPhrase phrase)
    {
        var entry = NamedBy(phrase);
        return entry is null ? null : new FoundSpeaker(new ActorResolution.Resolved(maker.Make(entry), entry.Kind == ActorKind.Government ? ActorBasis.Metonym : ActorBasis.Name), entry);
    }

    /// <summary>A name that the model passed over: the capitalised words the phrase ends in.</summary>
    public FoundSpeaker? ProperName(SpeakerPhrase phrase)
    {
        var words = book.Words;
        if (!words.IsCapitalised(phrase.Head) || phrase.Head == words.WordFrom(words.Sentences[words.SentenceAt(phrase.Whole.Start)].Start))
        {
            return null;
        }

        var start = phrase.Head;
        while (start > phrase.Start && (words.IsCapitalised(start - 1) || char.IsDigit(words.At(start - 1)[0]) || (start - 1 > phrase.Start && words.At(start - 1) is "of" or "on" or "for" or "the" or "and" or "." or "-" or "&")))
        {
            start--;
        }

        while (!words.IsCapitalised(start) && !char.IsDigit(words.At(start)[0]))
        {
            start++;
        }

        // "some Democrats" and "skittish Democrats" are not the Democrats.
        var isPlural = IsPlural(phrase);
        var isQuantified = IsQuantified(phrase);
        if ((start > phrase.Start && (isPlural || isQuantified)) || (isPlural && isQuantified))
        {
            return null;
        }

        var span = words.SpanOf(start, phrase.HeadEnd);
        var name = span.In(words.Text);
        var kind = isPlural ? ActorKind.Group : ActorKind.Organisation;
        return new FoundSpeaker(new ActorResolution.Resolved(maker.Named(name, kind, span), ActorBasis.Name), null);
    }

    private BookEntry? NamedBy(SpeakerPhrase phrase)
    {
        // "some Democrats" are not the Democrats.
        if (IsQuantified(phrase) && IsPlural(phrase))
        {
            return null;
        }

        var naming = phrase.Naming;
        var end = phrase.IsPossessive ? book.Words.Words[phrase.HeadEnd - 3].Span.End : naming.End;
        foreach (var (span, entry) in book.In(naming).Reverse())
        {
            if (span.End == end || (span.End > end && phrase.Whole.Contains(span)))
            {
                return entry;
            }
        }

        // "its “national enterprise reporter” Ann Lee, a winner of the prize": a person right before the first comma.
        var firstComma = Enumerable.Range(phrase.Start, phrase.End - phrase.Start).FirstOrDefault(word => book.Words.At(word) is ",", phrase.End);
        var before = book.In(phrase.Whole).LastOrDefault(mention => mention.Entry.Kind == ActorKind.Person && mention.Span.End == book.Words.Words[firstComma - 1].Span.End);
        if (before.Entry is not null && phrase.HeadEnd < firstComma && QuotationMarks.IsDouble(book.Words.At(phrase.HeadEnd)[0]))
        {
            return before.Entry;
        }

        // "the Republican nominee, Donald Trump," and "my running mate (Mike Pence)".
        return RoleNouns.Of(book.Words.At(phrase.Head).ToString()) is { IsPlural: false } ? InApposition(phrase) : null;
    }

    private BookEntry? InApposition(SpeakerPhrase phrase)
    {
        for (var word = phrase.HeadEnd; word < phrase.End - 1; word++)
        {
            if (book.Words.At(word) is not ("," or "("))
            {
                continue;
            }

            var start = word + 1;
            var named = book.In(new TextSpan(book.Words.Words[start].Span.Start, phrase.Whole.End)).FirstOrDefault(mention => mention.Entry.Kind == ActorKind.Person);
            if (named.Entry is not null && IsWholeSegment(phrase, start, named.Span))
            {
                return named.Entry;
            }
        }

        return null;
    }

    /// <summary>Whether a name fills its segment but for titles before it.</summary>
    private bool IsWholeSegment(SpeakerPhrase phrase, int start, TextSpan name)
    {
        var after = book.Words.WordFrom(name.End);
        var endsSegment = after >= phrase.End || book.Words.At(after) is "," or ")" or ";";
        return endsSegment && Enumerable.Range(start, book.Words.WordFrom(name.Start) - start).All(word => book.Words.IsCapitalised(word) || book.Words.At(word) is ".");
    }

    private bool IsPlural(SpeakerPhrase phrase) => RoleNouns.Of(book.Words.At(phrase.Head).ToString()) is { IsPlural: true };

    private bool IsQuantified(SpeakerPhrase phrase) => Quantifiers.Contains(book.Words.At(phrase.Start).ToString());
}
