using Parley.Positions.Clauses;
using Parley.Positions.Phrases;
using Parley.Text;

namespace Parley.Positions.Guarantees;

/// <summary>Tells whether an article reports a deal: what "would" be done in it is agreed and not only offered.</summary>
internal static class SettledArticle
{
    private const int Opening = 3;

    private static readonly PhraseTable Phrases = new(EmbeddedText.Whole("settled-words.txt"));

    /// <summary>Whether one of its first sentences says that a deal was made.</summary>
    public static bool Is(ArticleClauses article) => article.Sentences.Take(Opening).Any(sentence =>
        Phrases.In(sentence.Words, sentence.Words.All).Any(made => sentence.ClauseOf(made.Words.First) is { Mood: Mood.Fact, Verb.Use: not VerbUse.Infinitive, Governor.Kind: not GovernorKind.Condition } or { Mood: Mood.Fact, Governor: null }));
}
