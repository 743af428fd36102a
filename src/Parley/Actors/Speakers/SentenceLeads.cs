using Parley.Actors.Books;
using Parley.Actors.Names;
using Parley.Actors.Tables;
using Parley.Statements;
using Parley.Text;

namespace Parley.Actors.Speakers;

/// <summary>Tells whose a source is that stands after its words: "Lee would attend, her office said", "he would agree, an aide explained".</summary>
/// <remarks>The subject of the sentence that such a source closes is whom it speaks for. Elsewhere there is no answer.</remarks>
internal sealed class SentenceLeads(ActorBook book, PronounResolver pronouns)
{
    private const int LongestTitle = 5;

    /// <summary>Nouns for those who speak for somebody even where nobody is said: "an aide".</summary>
    private static readonly HashSet<string> Relational = new(StringComparer.Ordinal) { "aide", "adviser", "advisor", "assistant", "deputy", "envoy", "lawyer", "attorney", "negotiator", "spokesman", "spokeswoman", "spokesperson" };

    /// <summary>The owner; null when the source does not close a sentence that begins with somebody who fits.</summary>
    /// <param name="phrase">The source's words.</param>
    /// <param name="statement">The statement whose speaker it is.</param>
    /// <param name="turns">The statements before, in reading order.</param>
    /// <param name="owner">The possessive pronoun before the source; null when there is none.</param>
    public BookEntry? Of(SpeakerPhrase phrase, Statement statement, Turns turns, PronounKind? owner)
    {
        var words = book.Words;
        var sentence = words.Sentences[words.SentenceAt(phrase.Whole.Start)];
        if (!statement.Content.Any(stretch => stretch.Start >= sentence.Start && stretch.End <= phrase.Whole.Start) || !(owner is not null || IsBare(phrase)))
        {
            return null;
        }

        var first = words.WordFrom(sentence.Start);
        if (owner is null && words.At(first) is "He" or "She")
        {
            return pronouns.Person(words.Words[first].Span, words.At(first) is "He" ? Gender.Male : Gender.Female, statement, turns).Entry;
        }

        var lead = book.In(new TextSpan(sentence.Start, phrase.Whole.Start)).FirstOrDefault();
        return lead.Entry is { } entry && !entry.AsPlace.Contains(lead.Span) && IsSubject(first, lead.Span) && Fits(entry, owner) ? entry : null;
    }

    private static bool IsBare(SpeakerPhrase phrase) =>
        phrase.Determiner is "a" or "an" && phrase.End - phrase.Start == 1 && Relational.Contains(phrase.Words.At(phrase.Head).ToString());

    /// <summary>Whether nothing but titles stands between a sentence's begin and a name, and the name is no possessive.</summary>
    private bool IsSubject(int first, TextSpan name)
    {
        var words = book.Words;
        var at = words.WordFrom(name.Start);
        var after = words.WordFrom(name.End);
        return at - first <= LongestTitle && !(words.At(after) is "'" or "’")
            && Enumerable.Range(first, at - first).All(word => words.At(word) is "The" or "." or "-" or "“" or "\"" || words.IsCapitalised(word) || RoleNouns.Of(words.At(word).ToString()) is not null);
    }

    private static bool Fits(BookEntry entry, PronounKind? owner) => owner switch
    {
        PronounKind.He => entry.Kind == ActorKind.Person && entry.Gender != Gender.Female,
        PronounKind.She => entry.Kind == ActorKind.Person && entry.Gender != Gender.Male,
        PronounKind.It or PronounKind.They => entry.Kind != ActorKind.Person,
        null => true,
        _ => false,
    };
}
