using Parley.Text;

namespace Parley.Tests;

/// <summary>Finds the place of some words that a case means: the one nearest to another place.</summary>
internal static class NearestWords
{
    /// <summary>Where some words stand as words of their own, nearest to <paramref name="to"/> and overlapping neither it nor what is taken.</summary>
    /// <exception cref="ArgumentException">They stand nowhere else.</exception>
    public static TextSpan Of(string text, string words, TextSpan to, IEnumerable<TextSpan> taken)
    {
        var places = PlacesOf(text, words).Where(place => !place.Overlaps(to) && !taken.Any(place.Overlaps)).ToList();
        return places.Count == 0 ? throw new ArgumentException($"'{words}' does not stand in: {text}", nameof(words)) : places.MinBy(place => Gap(place, to));
    }

    /// <summary>Every place where some words stand as words of their own, in reading order.</summary>
    public static IEnumerable<TextSpan> PlacesOf(string text, string words)
    {
        for (var start = text.IndexOf(words, StringComparison.Ordinal); start >= 0; start = text.IndexOf(words, start + 1, StringComparison.Ordinal))
        {
            var span = new TextSpan(start, start + words.Length);
            if (!AreOneWord(text, span.Start) && !AreOneWord(text, span.End))
            {
                yield return span;
            }
        }
    }

    private static bool AreOneWord(string text, int border) =>
        border > 0 && border < text.Length && char.IsLetterOrDigit(text[border - 1]) && char.IsLetterOrDigit(text[border]);

    private static int Gap(TextSpan one, TextSpan other) => Math.Max(one.Start - other.End, other.Start - one.End);
}
