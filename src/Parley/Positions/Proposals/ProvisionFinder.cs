using System.Globalization;
using Parley.Positions.Phrases;

namespace Parley.Positions.Proposals;

/// <summary>Finds the points with numbers in a statement: "a 45-day pause", "at least 300 observers", "6.4 percent".</summary>
internal static class ProvisionFinder
{
    private static readonly HashSet<string> Scales = new(StringComparer.Ordinal) { "hundred", "thousand", "million", "billion", "trillion" };

    private static readonly HashSet<string> Currencies = new(StringComparer.Ordinal) { "$", "€", "£", "¥" };

    private static readonly string[] Small =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
    ];

    /// <summary>The points, in reading order.</summary>
    public static IReadOnlyList<Provision> In(StatementView view)
    {
        var found = new List<Provision>();
        var words = view.Content;
        for (var index = 0; index < words.Count; index++)
        {
            if (Quantity(words.Lower(index)) is { } number && At(words, index, number) is var (provision, after) && provision is not null)
            {
                found.Add(provision);
                index = after - 1;
            }
        }

        return found;
    }

    private static (Provision? Provision, int After) At(ViewWords words, int index, decimal number)
    {
        var word = words.Lower(index);
        var after = index + 1;
        var unit = word.Contains('-', StringComparison.Ordinal) ? word[(word.IndexOf('-', StringComparison.Ordinal) + 1)..] : "";
        while (unit.Length == 0 && Scales.Contains(words.Lower(after)))
        {
            number *= words.Lower(after) switch { "hundred" => 100, "thousand" => 1_000, "million" => 1_000_000, "billion" => 1_000_000_000, _ => 1_000_000_000_000 };
            after++;
        }

        var isMoney = Currencies.Contains(words.Lower(index - 1));
        if (unit.Length == 0 && words.Lower(after) is "%" or "percent" or "per")
        {
            (unit, after) = ("%", after + (words.Lower(after) is "per" ? 2 : 1));
        }
        else if (isMoney)
        {
            unit = words.Lower(index - 1);
        }
        else
        {
            (unit, after) = Noun(words, unit, after);
        }

        if (unit.Length == 0 || after > words.Count || IsDate(words, index, number, unit))
        {
            return (null, index + 1);
        }

        var first = isMoney ? index - 1 : index;
        var (bound, start) = Bound(words, first);
        return (new Provision(words.SpanOf(start, after), number, unit, bound), after);
    }

    /// <summary>The noun counted, up to three words on: "300 unarmed observers".</summary>
    private static (string Unit, int After) Noun(ViewWords words, string unit, int after)
    {
        var end = after;
        while (end < words.Count && end - after < 3 && !ProposalWords.Stops.Contains(words.Lower(end)) && !ProposalWords.Determiners.Contains(words.Lower(end)) && !words.IsNumber(end))
        {
            end++;
            if (unit.Length == 0 && words.Lower(end - 1) is [>= 'a' and <= 'z', .., 's'])
            {
                break;
            }
        }

        return unit.Length > 0 ? (unit, end) : end > after && words.Lower(end - 1) is { Length: > 2 } noun ? (noun.EndsWith('s') ? noun[..^1] : noun, end) : ("", after);
    }

    private static (ProvisionBound Bound, int Start) Bound(ViewWords words, int first) => (words.Lower(first - 2), words.Lower(first - 1)) switch
    {
        ("at", "least") or ("more", "than") or ("no", "less") or ("no", "fewer") => (ProvisionBound.AtLeast, first - 2),
        ("at", "most") or ("up", "to") or ("less", "than") or ("fewer", "than") => (ProvisionBound.AtMost, first - 2),
        (_, "over") => (ProvisionBound.Exactly, first - 1),
        (_, "within" or "under" or "below") => (ProvisionBound.AtMost, first - 1),
        (_, "above" or "minimum") => (ProvisionBound.AtLeast, first - 1),
        (_, "about" or "around" or "roughly" or "some" or "nearly" or "almost" or "approximately") => (ProvisionBound.About, first - 1),
        (_, "a" or "an" or "the") => (ProvisionBound.Exactly, first - 1),
        _ => (ProvisionBound.Exactly, first),
    };

    private static bool IsDate(ViewWords words, int index, decimal number, string unit) =>
        (number is >= 1900 and <= 2100 && words.Lower(index).Length == 4) || unit is "a.m" or "p.m" or "o'clock" || words.Lower(index - 1) is "january" or "february" or "march" or "april" or "may" or "june" or "july" or "august" or "september" or "october" or "november" or "december";

    /// <summary>Whether a word is a number that can be counted with.</summary>
    public static bool IsQuantity(string word) => Quantity(word) is not null;

    private static decimal? Quantity(string word)
    {
        var figures = word.Split('-')[0].Replace(",", "", StringComparison.Ordinal);
        return decimal.TryParse(figures, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number
            : Array.IndexOf(Small, figures) is var small and > 0 ? small : null;
    }
}
