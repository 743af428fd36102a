using Parley.Positions.Phrases;

namespace Parley.Positions.Codebooks.Suggestions;

/// <summary>Finds the noun phrases of a statement by determiners, prepositions, endings and a list of common verbs; there is no tagger.</summary>
internal static class SubjectPhrases
{
    private const int MostModifiers = 2;

    private const int LeastLetters = 3;

    /// <summary>The noun phrases, in reading order: names, numbers, dates and general nouns are none.</summary>
    /// <param name="words">The words of a statement.</param>
    /// <param name="isName">Whether a word belongs to a name.</param>
    public static IEnumerable<SubjectPhrase> In(ViewWords words, Func<int, bool> isName)
    {
        var index = 0;
        while (index < words.Count)
        {
            if (RunAt(words, index, isName) is not { } run)
            {
                index++;
                continue;
            }

            if (PhraseOf(words, run) is { } phrase)
            {
                yield return phrase;
                if (WithComplement(words, run, phrase, isName) is { } longer)
                {
                    yield return longer;
                }
            }

            index = run.After;
        }
    }

    /// <summary>The words from an index that can stand in one noun phrase; null when there is none.</summary>
    private static WordRange? RunAt(ViewWords words, int first, Func<int, bool> isName)
    {
        var isDetermined = IsDetermined(words, first);
        if (PhraseStops.IsBeforeVerb(words.Lower(first - 1)) && !PhraseStops.LooksLikeNoun(words.Lower(first)))
        {
            return null;
        }

        var after = first;
        while (after < words.Count && IsPart(words, after, isName) && (isDetermined && after == first || !IsVerbal(words.Lower(after))))
        {
            after++;
        }

        return after == first ? null : new WordRange(first, after);
    }

    /// <summary>Whether a determiner, a number or a determiner with a name stands before a word: "the", "the 60-day", "the Halm".</summary>
    private static bool IsDetermined(ViewWords words, int first)
    {
        var before = words.Lower(first - 1);
        return PhraseStops.IsDeterminer(before) || words.IsNumber(first - 1) || (words.IsCapital(first - 1) && first > 1 && PhraseStops.IsDeterminer(words.Lower(first - 2)));
    }

    private static bool IsPart(ViewWords words, int index, Func<int, bool> isName)
    {
        var word = words.Lower(index);
        var isInitial = index == 0 || words.Lower(index - 1) is "." or "!" or "?" or "“" or "\"" or ":";
        return word.Length >= LeastLetters && word.All(letter => char.IsLetter(letter) || letter == '-') && !PhraseStops.IsStop(word) && !words.IsNumber(index)
            && !word.EndsWith("ly", StringComparison.Ordinal) && (isInitial || !words.IsCapital(index)) && !isName(index);
    }

    private static bool IsVerbal(string word) => PhraseStops.IsVerb(word) || word.EndsWith("ed", StringComparison.Ordinal) || word.EndsWith("ing", StringComparison.Ordinal);

    private static SubjectPhrase? PhraseOf(ViewWords words, WordRange run)
    {
        var head = words.Lower(run.After - 1);
        var isDetermined = IsDetermined(words, run.First);
        var isFollowedAsVerb = PhraseStops.IsDeterminer(words.Lower(run.After)) && words.Lower(run.After) != "'s";
        if (PhraseStops.IsGeneral(head) || (run.Count == 1 && IsVerbal(head) && !isDetermined) || (!isDetermined && !PhraseStops.LooksLikeNoun(head)) || (isFollowedAsVerb && !PhraseStops.LooksLikeNoun(head)))
        {
            return null;
        }

        return new SubjectPhrase(Joined(words, Math.Max(run.First, run.After - 1 - MostModifiers), run.After), head);
    }

    /// <summary>"exchange of prisoners", where "of" and another phrase follow.</summary>
    private static SubjectPhrase? WithComplement(ViewWords words, WordRange run, SubjectPhrase phrase, Func<int, bool> isName)
    {
        if (words.Lower(run.After) != "of")
        {
            return null;
        }

        var first = run.After + 1;
        first += PhraseStops.IsDeterminer(words.Lower(first)) ? 1 : 0;
        return RunAt(words, first, isName) is { Count: <= MostModifiers } complement && !PhraseStops.IsGeneral(words.Lower(complement.After - 1))
            ? new SubjectPhrase($"{phrase.Head} of {Joined(words, complement.First, complement.After)}", phrase.Head)
            : null;
    }

    private static string Joined(ViewWords words, int first, int after) => string.Join(' ', Enumerable.Range(first, after - first).Select(words.Lower));
}
