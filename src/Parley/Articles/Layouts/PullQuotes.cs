using System.Text;

namespace Parley.Articles.Layouts;

/// <summary>Recognises a sentence of the article that is printed again as a paragraph of its own.</summary>
internal static class PullQuotes
{
    private const int ShortestLetters = 24;

    private const int LongestQuote = 320;

    // Letters that two stretches must share before they are compared in full.
    private const int Window = 20;

    /// <summary>Marks undecided short paragraphs whose letters stand, in the same order, inside a longer one.</summary>
    public static void Mark(LayoutLine[] lines)
    {
        var candidates = Candidates(lines);
        if (candidates.Count == 0)
        {
            return;
        }

        var byOpening = candidates.GroupBy(one => one.Letters[..Window]).ToDictionary(group => group.Key, group => group.ToArray());
        var openings = byOpening.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var line in lines.Where(line => line.Kind is null or BlockKind.Body && line.Span.Length > ShortestLetters))
        {
            var letters = Letters(line.Text.AsSpan(line.Span.Start, line.Span.Length)).AsSpan();
            for (var at = 0; at + Window <= letters.Length; at++)
            {
                if (openings.TryGetValue(letters.Slice(at, Window), out var matching))
                {
                    MarkThose(matching, line, letters[at..], letters.Length);
                }
            }
        }
    }

    private static void MarkThose(Candidate[] candidates, LayoutLine line, ReadOnlySpan<char> rest, int all)
    {
        foreach (var (candidate, letters) in candidates)
        {
            // Equal length is the paragraph itself, or the same paragraph twice, of which neither is a pull quote.
            if (candidate != line && letters.Length < all && rest.StartsWith(letters))
            {
                candidate.Kind = BlockKind.PullQuote;
            }
        }
    }

    private static List<Candidate> Candidates(LayoutLine[] lines) => (
        from line in lines.Skip(1)
        where line.Kind is null && line.IsAtMost(LongestQuote)
        let letters = Letters(WithoutSpeaker(line.Words))
        where letters.Length >= ShortestLetters
        select new Candidate(line, letters)).ToList();

    // "We will not sign." — Ann Lee
    private static string WithoutSpeaker(string words)
    {
        var dash = words.LastIndexOfAny(['—', '–']);
        return dash > words.Length / 2 ? words[..dash] : words;
    }

    private static string Letters(ReadOnlySpan<char> words)
    {
        var letters = new StringBuilder(words.Length);
        foreach (var character in words)
        {
            if (char.IsLetterOrDigit(character))
            {
                letters.Append(char.ToLowerInvariant(character));
            }
        }

        return letters.ToString();
    }

    private sealed record Candidate(LayoutLine Line, string Letters);
}
