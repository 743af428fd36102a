using Parley.Positions.Phrases;

namespace Parley.Positions.Proposals;

/// <summary>Cuts the noun phrase around a noun.</summary>
internal static class NounPhrases
{
    private const int LongestLeft = 7;
    private const int LongestComplement = 6;
    private const int LongestPurpose = 12;

    private static readonly HashSet<string> Links = new(StringComparer.Ordinal) { "of", "for", "on", "worth", "by", "over" };

    private static readonly HashSet<string> Days = new(StringComparer.Ordinal)
    {
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february", "march", "april", "may", "june",
        "july", "august", "september", "october", "november", "december", "condition", "now", "friday", "behalf", "example", "good", "course", "hold", "offer", "board",
    };

    /// <summary>The phrase whose noun stands at a word; null when the noun is followed by another it belongs to ("offer letter").</summary>
    public static NounPhrase At(ViewWords words, int head)
    {
        var first = head;
        WordRange? owner = null;
        var determiner = "";
        while (first > 0 && head - first < LongestLeft)
        {
            var before = words.Lower(first - 1);
            if (before is "'s" || (before is "'" && words.Lower(first - 2).EndsWith('s')))
            {
                (first, determiner) = (OwnerStart(words, first - 1), "'s");
                owner = new WordRange(first, OwnerEnd(words, first, head));
                break;
            }

            if (ProposalWords.Determiners.Contains(before))
            {
                (first, determiner) = before is "a" or "an" && words.Lower(first - 2) is "such" ? (first - 2, "such") : (first - 1, before);
                break;
            }

            if (ProposalWords.Stops.Contains(before) || (words.IsCapital(first - 1) && before.EndsWith("ly", StringComparison.Ordinal)))
            {
                break;
            }

            first--;
        }

        if (determiner.Length == 0)
        {
            first = head;
        }

        return new NounPhrase(new WordRange(first, Purpose(words, Complement(words, head + 1))), head, determiner, owner);
    }

    private static int OwnerStart(ViewWords words, int mark)
    {
        var first = Math.Max(0, mark - 1);
        while (first > 0 && mark - first < LongestLeft)
        {
            var before = words.Lower(first - 1);
            if (ProposalWords.Determiners.Contains(before))
            {
                return first - 1;
            }

            if (ProposalWords.Stops.Contains(before) || (words.IsCapital(first) && !words.IsCapital(first - 1)))
            {
                break;
            }

            first--;
        }

        return first;
    }

    private static int OwnerEnd(ViewWords words, int first, int head)
    {
        var end = first;
        while (end < head && words.Lower(end) is not ("'s" or "'"))
        {
            end++;
        }

        return end;
    }

    /// <summary>"to move inspections inland" after "a plan": what it is for, to the end of the clause.</summary>
    private static int Purpose(ViewWords words, int after)
    {
        if (words.Lower(after) != "to" || ProposalWords.Stops.Contains(words.Lower(after + 1)) || words.IsCapital(after + 1) || ProposalWords.Determiners.Contains(words.Lower(after + 1)))
        {
            return after;
        }

        var end = after + 1;
        while (end < words.Count && end - after < LongestPurpose && !ProposalWords.Ends.Contains(words.Lower(end)) && words.Lower(end) is not ("was" or "is" or "were" or "are" or "has" or "had" or "would" or "will" or "said"))
        {
            end++;
        }

        return end;
    }

    /// <summary>Whether the noun after "of" or "by" has been read, so that a verb may follow: "by Norway", "of 200 million crowns".</summary>
    private static bool IsOver(ViewWords words, int link, int end) => end > link + 1 && words.Lower(end) is not ("'s" or "'")
        && ((words.Lower(link) is "by" && words.IsCapital(end - 1) && !words.IsCapital(end))
            || (words.Lower(end - 1) is [>= 'a' and <= 'z', _, .., 's'] last && !words.IsCapital(end - 1) && !ProposalWords.Determiners.Contains(last)));

    private static int Complement(ViewWords words, int after)
    {
        if (!Links.Contains(words.Lower(after)) || Days.Contains(words.Lower(after + 1)) || after + 1 >= words.Count)
        {
            return after;
        }

        var end = after + 1;
        while (end < words.Count && end - after <= LongestComplement && (end == after + 1 || !ProposalWords.Stops.Contains(words.Lower(end)) || words.Lower(end) is "'s") && !IsOver(words, after, end))
        {
            end++;
        }

        while (end > after + 1 && ProposalWords.Determiners.Contains(words.Lower(end - 1)))
        {
            end--;
        }

        return end > after + 1 && !ProposalWords.Stops.Contains(words.Lower(end - 1)) ? end : after;
    }
}
