using Parley.Positions.Phrases;
using Parley.Text;

namespace Parley.Positions.Clauses;

/// <summary>One verb of a sentence with all that belongs to it. Ranges count the words of the sentence.</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="Verb">The verb phrase.</param>
/// <param name="Range">From the subject, where it stands beside the verb, else from the verb phrase, to the end of the object.</param>
/// <param name="Object">What follows the verb, up to the end of the clause or the next verb that hangs on it; may be empty.</param>
/// <param name="Subject">Whom the verb tells of; null when no subject is found. Of a passive, what is acted on.</param>
/// <param name="Agent">Who is named after "by" where the verb is passive; else null.</param>
/// <param name="Governor">What the clause hangs on; null for a main clause.</param>
/// <param name="Teller">The innermost statement whose content holds the verb; null when the article itself tells it.</param>
/// <param name="Mood">How real it is, in the eyes of its teller.</param>
internal sealed record Clause(
    ClauseSentence Sentence, VerbPhrase Verb, WordRange Range, WordRange Object, Participant? Subject, Participant? Agent, Governor? Governor, StatementView? Teller, Mood Mood)
{
    /// <summary>Who does what the verb says: the subject, of a passive its agent; null when not told.</summary>
    public Participant? Doer => Verb.IsPassive ? Agent : Subject;

    /// <summary>Its words in the article's text.</summary>
    public TextSpan Span => Sentence.Words.SpanOf(Range.First, Range.After);

    /// <summary>The sides named in a range of the sentence's words, in reading order, none twice, however they stand in it.</summary>
    public IReadOnlyList<string> PartiesIn(WordRange range) =>
        [.. Sentence.Names.Where(name => range.First <= name.First && name.After <= range.After).Select(name => name.Party).Distinct(StringComparer.Ordinal)];
}
