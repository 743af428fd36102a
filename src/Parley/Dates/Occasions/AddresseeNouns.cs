namespace Parley.Dates.Occasions;

/// <summary>Reads the nouns that name those addressed.</summary>
internal sealed class AddresseeNouns(Frame frame, IReadOnlyList<TimeExpression> times)
{
    private static readonly HashSet<string> Ending =
    [
        "to", "in", "on", "at", "aboard", "onboard", "during", "after", "before", "by", "via", "through", "about", "over", "for", "from", "not", "never", "outside", "inside", "late", "early", "earlier",
        "later", "again", "as", "against", "into", "onto", "upon", "with", "near", "privately", "repeatedly", "publicly", "bluntly", "simply", "instead", "separately", "only", "of", "neither", "nobody", "none", "is", "are", "was", "were", "has", "have", "had",
    ];

    private static readonly HashSet<string> People =
        ["parliament", "congress", "people", "children", "men", "women", "media", "press", "staff", "police", "troops", "family", "crew", "council", "cabinet", "lawmakers", "court"];

    private readonly HashSet<int> timeStarts = [.. times.Select(time => frame.WordsOf(time.Span).First)];

    /// <summary>Whether a word ends the nouns before it.</summary>
    public static bool Ends(string word) => Ending.Contains(word) || ClauseWords.IsSubordinator(word);

    /// <summary>Where the nouns end that begin at an index; the same index when none do.</summary>
    public int EndOf(int start)
    {
        var index = start;
        while (frame.HoldsOutsideSpeaker(index) && !IsTime(index, start) && !EndsAt(index, start))
        {
            index++;
        }

        index = EndOfList(index, start);
        while (index > start && (frame[index - 1].IsMark || ClauseWords.IsConjunction(frame.Lower(index - 1))) && !frame[index - 1].IsPossessive)
        {
            index--;
        }

        return index > start && frame.Lower(start - 1) == "to" && !ArePeople(start, index) ? start : index;
    }

    /// <summary>Where a list ends that goes on after a comma: "lawmakers, | diplomats and reporters".</summary>
    private int EndOfList(int end, int start)
    {
        var (index, hasAnd) = (end, false);
        while (end > start && frame.Lower(end) == "," && index < frame.Count && index - end < 14
            && frame.Roles[index] == WordRole.Open && !Ends(frame.Lower(index)) && (!frame[index].IsMark || frame.Lower(index) == ","))
        {
            hasAnd |= frame.Lower(index) == "and";
            index++;
        }

        return hasAnd && frame.Lower(index - 1) != "," ? index : end;
    }

    /// <summary>Those named from one word to before another, parted at "and" and at commas.</summary>
    public IReadOnlyList<Addressee> Parted(int start, int end)
    {
        var parted = new List<Addressee>();
        var first = start;
        for (var index = start; index <= end; index++)
        {
            if (index < end && frame.Lower(index) is not ("and" or ","))
            {
                continue;
            }

            if (index > first)
            {
                parted.Add(new Addressee(frame.SpanOf(first, index)));
            }

            first = index + 1;
        }

        return parted;
    }

    /// <summary>Whether a time begins here that is no part of the nouns: not "a | weekly press conference".</summary>
    private bool IsTime(int index, int start) => timeStarts.Contains(index) && !(index > start && VenueNouns.IsDeterminer(frame.Lower(index - 1)));

    private bool EndsAt(int index, int start)
    {
        var word = frame.Lower(index);
        return (frame[index].IsMark && !frame[index].IsPossessive)
            || (Ends(word) && !(word == "of" && index > start) && !(word is "about" or "over" && index + 1 < frame.Count && char.IsDigit(frame[index + 1].Text[0])))
            || (index > start && !frame[index].IsCapital && ((word.EndsWith("ing", StringComparison.Ordinal) && word.Length > 5 && word is not ("meeting" or "gathering" or "briefing" or "hearing") && !VenueNouns.IsDeterminer(frame.Lower(index - 1))) || (word.EndsWith("ed", StringComparison.Ordinal) && word.Length > 4 && frame.Lower(index - 1) is not ("the" or "those" or "a" or "his" or "her" or "their" or "its"))));
    }

    /// <summary>Whether words after "to" name somebody; else the "to" is a verb's.</summary>
    private bool ArePeople(int start, int end)
    {
        var first = frame.Lower(start);
        if (frame.Lower(end - 1) is "cheers" or "applause" or "laughter" or "boos" or "jeers" or "dismay" or "delight" or "effect" or "length" or "questions")
        {
            return false;
        }

        return frame[start].IsCapital || People.Contains(frame.Lower(end - 1)) || (frame.Lower(end - 1).EndsWith('s') && end - start <= 3)
            || first is "the" or "a" or "an" or "his" or "her" or "its" or "their" or "my" or "our" or "him" or "them" or "me" or "us" or "this" or "these" or "those" or "all" or "both" or "two" or "three";
    }
}
