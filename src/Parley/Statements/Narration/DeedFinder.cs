using Parley.Text;

namespace Parley.Statements.Narration;

/// <summary>Finds clauses that tell what somebody did, by the verbs of <c>deeds.txt</c>.</summary>
internal static class DeedFinder
{
    /// <summary>The deeds that a sentence tells, in reading order; none in quotation marks, none in a question.</summary>
    /// <param name="text">The article's text.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="isNamed">Whether words hold a name.</param>
    /// <param name="stops">Places at which a clause must end, such as the cue of an attribution, in any order.</param>
    public static IReadOnlyList<Deed> In(string text, TextSpan sentence, Func<TextSpan, bool> isNamed, IReadOnlyList<TextSpan> stops)
    {
        if (sentence.In(text).TrimEnd('"', '”', ' ').EndsWith('?'))
        {
            return [];
        }

        var words = new SentenceWords(text, sentence);
        var reader = new DeedReader(words, isNamed);
        var deeds = new List<Deed>();
        for (var index = 0; index < words.Count; index++)
        {
            var limit = Limit(words, index, stops);
            var deed = words.IsQuoted(index) ? null : words.Lower(index) == "must" ? reader.Obligation(index, limit) : reader.At(index, limit);
            if (deed is not null)
            {
                deeds.Add(deed);
            }
        }

        return deeds;
    }

    private static int Limit(SentenceWords words, int verb, IReadOnlyList<TextSpan> stops)
    {
        var next = stops.Where(stop => stop.Start >= words[verb].End).Select(stop => stop.Start).DefaultIfEmpty(int.MaxValue).Min();
        return words.From(next);
    }
}
