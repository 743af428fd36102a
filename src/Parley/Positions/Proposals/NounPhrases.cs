using Parley.Positions.Phrases;

namespace Parley.Positions.Proposals;

/// <summary>Cuts the noun phrase around a noun.</summary>
internal static class NounPhrases
{
    private const int LongestLeft = 7;
    private const int LongestComplement = 6;

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
                (first, determiner) = (first - 1, before);
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

        return new NounPhrase(new WordRange(first, Complement(words, head + 1)), head, determiner, owner);
    }

    private static int OwnerStart(ViewWords words, int mark)
    {
        var first = mark - 1;
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

    private static int Complement(ViewWords words, int after)
    {
        if (!Links.Contains(words.Lower(after)) || Days.Contains(words.Lower(after + 1)) || after + 1 >= words.Count)
        {
            return after;
        }

        var end = after + 1;
        while (end < words.Count && end - after <= LongestComplement && (end == after + 1 || !ProposalWords.Stops.Contains(words.Lower(end)) || words.Lower(end) is "'s"))
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
