using Parley.Positions.Conditions;
using Parley.Positions.Phrases;

namespace Parley.Positions.RedLines;

/// <summary>Finds the clause that a marker stands in.</summary>
internal static class RedLineClause
{
    /// <summary>The clause, without the marks at its ends; it holds the marker and lies in the part's range.</summary>
    public static WordRange Around(SentencePart part, WordRange marker)
    {
        var words = part.Words;
        var first = marker.First;
        while (first > part.Range.First && !Parts(part, first - 1))
        {
            first--;
        }

        var after = marker.After;
        while (after < part.Range.After && !Parts(part, after))
        {
            after++;
        }

        while (first < marker.First && words.Lower(first) is "," or "and" or "but" or "\"" or "“" or "”" or "'" or "‘" or "-" or "because")
        {
            first++;
        }

        return new WordRange(first, ClauseEnd.WithoutMarks(words, after, marker.After));
    }

    /// <summary>Whether one clause ends and another begins at a word.</summary>
    private static bool Parts(SentencePart part, int index)
    {
        var words = part.Words;
        return words.Lower(index) switch
        {
            ";" or ":" or "—" or "–" or "but" or "because" or "unless" => true,
            "-" => true,
            "." => index + 1 < part.Range.After && words.IsCapital(index + 1),
            "and" => words.Lower(index - 1) == "," && (ClauseWords.Is(words.Lower(index + 1), "modal") || HasSubjectAndVerb(words, index + 1, part.Range.After)),
            "that" => words.Lower(index - 1) == "and" || !words.IsCapital(index) && index > part.Range.First && !ClauseWords.Is(words.Lower(index - 1), "determiner") && !ClauseWords.IsVerb(words, index + 1)
                && (ClauseWords.Is(words.Lower(index + 1), "determiner") || ClauseWords.Is(words.Lower(index + 1), "pronoun") || words.IsCapital(index + 1) || ClauseSubject.VerbIn(words, new WordRange(index, Math.Min(part.Range.After, index + 4))) is not null),
            "”" or "\"" => index > 0 && index + 1 < part.Range.After && words[index].Start == words[index - 1].End && words[index + 1].Start > words[index].End && words.Lower(index - 1) is "," or "." or "?" or "!",
            _ => false,
        };
    }

    private static bool HasSubjectAndVerb(ViewWords words, int index, int after) =>
        ClauseSubject.VerbIn(words, new WordRange(index, Math.Min(after, index + 6))) is { } verb && verb > index;
}
