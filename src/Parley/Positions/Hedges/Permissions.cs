using Parley.Positions.Phrases;
using Parley.Text;

namespace Parley.Positions.Hedges;

/// <summary>Tells "may" that allows, and May the month, from "may" that weighs.</summary>
internal static class Permissions
{
    private static readonly PhraseTable Allowing = new(EmbeddedText.Whole("may-words.txt"));

    /// <summary>Whether a phrase with "may" or a name's capital is no hedge where it stands.</summary>
    public static bool IsNoHedge(ViewWords words, WordRange phrase)
    {
        if (words.Lower(phrase.First) != "may")
        {
            return phrase.First > 0 && words.IsCapital(phrase.First) && IsName(words, phrase);
        }

        return words.IsCapital(phrase.First) || Allowing.In(words, words.All).Any(match => match.Label == "rule" || (match.Label == "verb" && match.Words.First == phrase.First));
    }

    /// <summary>Whether a capital within a sentence is part of a name: another word with a capital stands beside it.</summary>
    private static bool IsName(ViewWords words, WordRange phrase) => words.IsCapital(phrase.First - 1) || words.IsCapital(phrase.After);
}
