using System.Collections.Frozen;
using Parley.Positions.Phrases;
using Parley.Statements.Narration;
using Parley.Text;

namespace Parley.Positions.Clauses;

/// <summary>Small words around verbs (<c>verb-words.txt</c>) and which words can be verbs (<c>news-verbs.txt</c>).</summary>
internal static class VerbWords
{
    private static readonly FrozenDictionary<string, FrozenSet<string>> Lists =
        EmbeddedText.WordLists("verb-words.txt").ToFrozenDictionary(line => line[0], line => line.Skip(1).ToFrozenSet());

    private static readonly FrozenDictionary<string, VerbForm> Verbs = EmbeddedText.WordLists("news-verbs.txt").SelectMany(line => line).SelectMany(DeedTable.FormsOf)
        .GroupBy(form => form.Key).ToFrozenDictionary(form => form.Key, form => form.Aggregate(VerbForm.None, (all, one) => all | one.Value));

    /// <summary>Whether a word stands in one of the lists of small words.</summary>
    public static bool Is(string list, string word) => Lists[list].Contains(word);

    /// <summary>Whether the word at an index stands in one of the lists of small words.</summary>
    public static bool Is(ViewWords words, int index, string list) => Is(list, words.Lower(index));

    /// <summary>What forms of a verb a word can be: by the list, else by a regular ending; none for words with a large letter inside a sentence.</summary>
    public static VerbForm FormsOf(ViewWords words, int index)
    {
        var word = words.Lower(index);
        if ((words.IsCapital(index) && !IsStart(words, index)) || Is("notverb", word) || word.Length < 2)
        {
            return VerbForm.None;
        }

        return Verbs.TryGetValue(word, out var forms) ? forms
            : word.Length > 4 && word.EndsWith("ed", StringComparison.Ordinal) && !word.EndsWith("eed", StringComparison.Ordinal) && !word.Contains('-', StringComparison.Ordinal) ? VerbForm.Past | VerbForm.Perfect
            : word.Length > 5 && word.EndsWith("ing", StringComparison.Ordinal) && !word.Contains('-', StringComparison.Ordinal) ? VerbForm.Continuous
            : VerbForm.None;
    }

    /// <summary>Whether a word is an auxiliary: a form of "be", "have" or "do", or a modal.</summary>
    public static bool IsAuxiliary(ViewWords words, int index) =>
        (Is(words, index, "be") || Is(words, index, "have") || Is(words, index, "do") || Is(words, index, "modal")) && (!words.IsCapital(index) || IsStart(words, index));

    /// <summary>Whether an adverb stands at an index.</summary>
    public static bool IsAdverb(ViewWords words, int index) =>
        Is(words, index, "adverb") || (words.Lower(index) is { Length: > 4 } word && word.EndsWith("ly", StringComparison.Ordinal) && !words.IsCapital(index) && !Verbs.ContainsKey(word) && word is not ("family" or "assembly" or "anomaly" or "monopoly"));

    /// <summary>The nearest word at an index or to its left that is no adverb.</summary>
    public static int BeforeAdverbs(ViewWords words, int index)
    {
        while (index >= 0 && IsAdverb(words, index))
        {
            index--;
        }

        return index;
    }

    /// <summary>The nearest word at an index or to its left that is no adverb and tells no day: of "Karvia on Thursday flatly" the first.</summary>
    public static int BeforeTimes(ViewWords words, int index)
    {
        for (var before = -1; before != index;)
        {
            before = index;
            index = BeforeAdverbs(words, index);
            var isSpan = Is(words, index, "span") && words.Lower(index - 1) is "last" or "this" or "next" or "earlier" or "late";
            index = isSpan ? index - 2 : Is(words, index, "day") ? index - 1 : index;
            index = index < before && words.Lower(index) is "on" or "last" or "late" or "early" && index < before ? index - 1 : index;
        }

        return index;
    }

    /// <summary>Whether a mark that ends a clause or phrase stands at an index; a comma is one.</summary>
    public static bool IsMark(ViewWords words, int index) => words.Lower(index) is "," || ClauseMarks.IsPoint(words, index);

    private static bool IsStart(ViewWords words, int index) => index == 0 || words.Lower(index - 1) is "\"" or "“" or "." or ":" or "—";
}
