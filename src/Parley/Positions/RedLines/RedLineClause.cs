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

        while (first < marker.First && words.Lower(first) is "," or "that" or "and" or "but" or "\"" or "“" or "”" or "'" or "‘" or "-" or "because")
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
            "and" => HasSubjectAndVerb(words, index + 1, part.Range.After) && words.Lower(index - 1) == ",",
            "that" => words.Lower(index - 1) is "and" or "said" or "says" or "added" or "insisted" or "warned",
            _ => false,
        };
    }

    private static bool HasSubjectAndVerb(ViewWords words, int index, int after) =>
        ClauseSubject.VerbIn(words, new WordRange(index, Math.Min(after, index + 6))) is { } verb && verb > index;
}
