using System.Text;

namespace Parley.Positions.Folds;

/// <summary>Tells whether two statements say the same in the same or very similar words.</summary>
internal static class SameWords
{
    // Half of the weighty words of both: agency copy reworded passes, a new number or day does not (numbers must agree).
    private const double Least = 0.5;

    private const double LeastTakenUp = 0.8;

    private const int ShortestStem = 5;

    private static readonly HashSet<string> Light = new(
        "a an the of to in on at by for from with and or but that this these those it its he she they we i his her their our is are was were be been has have had do does did will would as".Split(' '),
        StringComparer.Ordinal);

    /// <summary>Whether the weighty words agree at least by half (Jaccard) and all numbers agree.</summary>
    public static bool Are(string left, string right)
    {
        var (one, other) = (WeightyWords(left), WeightyWords(right));
        if (!one.Where(IsNumber).ToHashSet(StringComparer.Ordinal).SetEquals(other.Where(IsNumber)))
        {
            return false;
        }

        var shared = one.Intersect(other, StringComparer.Ordinal).Count();
        var all = one.Union(other, StringComparer.Ordinal).Count();
        return all == 0 || shared >= Least * all;
    }

    /// <summary>Whether later words only take up part of earlier ones: nearly all their weighty words, and all their numbers, were there.</summary>
    public static bool AddNothing(string before, string after)
    {
        var (old, now) = (WeightyWords(before), WeightyWords(after));
        return now.Count > 0 && now.Where(IsNumber).All(old.Contains) && now.Count(old.Contains) >= LeastTakenUp * now.Count;
    }

    private static bool IsNumber(string word) => char.IsAsciiDigit(word[0]);

    /// <summary>The words in small letters without their endings, those that carry no meaning left out.</summary>
    private static HashSet<string> WeightyWords(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            plain.Append(char.IsLetterOrDigit(character) ? char.ToLowerInvariant(character) : ' ');
        }

        return plain.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Where(word => !Light.Contains(word))
            .Select(word => word.Length > ShortestStem && !IsNumber(word) ? word[..ShortestStem] : word)
            .ToHashSet(StringComparer.Ordinal);
    }
}
