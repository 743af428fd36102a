using Parley.Positions.Phrases;

namespace Parley.Positions.Clauses;

/// <summary>Tells how far a clause goes.</summary>
/// <param name="words">The words of the sentence.</param>
/// <param name="phrases">Its verb phrases.</param>
/// <param name="subjects">Finds the subjects of the clauses that follow.</param>
internal sealed class ClauseExtent(ViewWords words, IReadOnlyList<VerbPhrase> phrases, SubjectReader subjects)
{
    private readonly HashSet<int> starts = [.. phrases.Where(phrase => phrase.Use is VerbUse.Finite).Select(phrase => subjects.Before(phrase) is { } subject && subject.After >= phrase.First - 1 ? subject.First : phrase.First)];

    /// <summary>The whole clause, from its subject where that stands beside the verb, and the index after its object.</summary>
    public (WordRange Whole, int ObjectEnd) Of(VerbPhrase phrase, WordRange? subject)
    {
        var isBeside = subject is { } range && range.After <= phrase.First && !Enumerable.Range(range.After, phrase.First - range.After).Any(index => VerbWords.Is(words, index, "relative") || VerbWords.IsMark(words, index));
        var end = EndFrom(phrase.Verb + 1);
        var next = phrases.Where(other => other.First > phrase.Verb && other.First < end && other.Use is VerbUse.Infinitive).Select(other => other.First).DefaultIfEmpty(end).Min();
        return (new WordRange(isBeside && subject is { } first ? first.First : phrase.First, end), next);
    }

    private int EndFrom(int index)
    {
        var end = index;
        while (end < words.Count && !IsEnd(end))
        {
            end++;
        }

        while (end > index && (VerbWords.Is(words, end - 1, "coordinator") || VerbWords.IsAuxiliary(words, end - 1)))
        {
            end--;
        }

        return end;
    }

    private bool IsEnd(int index) =>
        ClauseMarks.IsPoint(words, index) || starts.Contains(index) || VerbWords.Is(words, index, "subordinator") || VerbWords.Is(words, index, "relative")
        || (words.Lower(index) == "," && !(words.IsCapital(index - 1) && words.IsCapital(index + 1) && Enumerable.Range(index + 1, 6).Any(next => words.Lower(next) == "and")))
        || (VerbWords.Is(words, index, "coordinator") && phrases.Any(phrase => phrase.First == index + 1 && phrase.Use is not VerbUse.Participle));
}
