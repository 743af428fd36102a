using Parley.Dates.Expressions;
using Parley.Text;

namespace Parley.Dates;

/// <summary>Finds the time expressions of English news and tells which days they mean.</summary>
/// <remarks>
/// The words decide, and the day that they are counted from: the anchor. To learn what a quotation of another day means, read it
/// again with that day as anchor. Stateless, so that threads may share it; takes time in proportion to the stretch.
/// <c>docs/dates.md</c> lists the rules and what they get wrong.
/// </remarks>
public static class NewsDates
{
    // How far outside the stretch cues, neighbouring words and the day named last are looked for, in UTF-16 units.
    private const int ContextBefore = 240, ContextAfter = 40;

    /// <summary>The time expressions of a stretch of text, in reading order; no two overlap.</summary>
    /// <param name="text">The text.</param>
    /// <param name="stretch">The part of it that is searched; the words just outside are read as context.</param>
    /// <param name="anchor">The day that "yesterday" is counted from, usually that of publication. Without it only absolute dates have days.</param>
    /// <exception cref="ArgumentOutOfRangeException">The stretch reaches past the text.</exception>
    public static IReadOnlyList<TimeExpression> In(string text, TextSpan stretch, DateOnly? anchor)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(stretch.End, text.Length, nameof(stretch));
        var words = new TimeWords(TimeRules.All.Lexicon).Of(text, WithContext(text, stretch));
        var scene = new TimeScene(text, words, anchor);
        var (first, end) = (words.FindIndex(word => word.Start >= stretch.Start), words.FindLastIndex(word => word.End <= stretch.End) + 1);
        if (first < 0 || end <= first)
        {
            return [];
        }

        // "Two days later" may count from a day that the words before the stretch name.
        new TimeReader(scene, 0, first).Read();
        return [.. new TimeReader(scene, first, end).Read().Select(found => Expression(scene, found, anchor))];
    }

    private static TimeExpression Expression(TimeScene scene, Found found, DateOnly? anchor)
    {
        var span = new TextSpan(scene.Words[found.First].Start, scene.Words[found.End - 1].End);
        var bound = Bounds.Of(scene, found);
        var reading = anchor is { } day ? Bounds.Applied(bound, found.Reading, day) : Undated.Of(found.Reading);
        return new TimeExpression(
            span, reading.Value, reading.Kind, reading.From, reading.To, reading.Granularity, reading.Rule, reading.Certainty, bound);
    }

    // Context begins and ends between words.
    private static TextSpan WithContext(string text, TextSpan stretch)
    {
        var (start, end) = (Math.Max(0, stretch.Start - ContextBefore), Math.Min(text.Length, stretch.End + ContextAfter));
        while (start > 0 && start < stretch.Start && !char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end < text.Length && end > stretch.End && !char.IsWhiteSpace(text[end]))
        {
            end--;
        }

        return new TextSpan(start, end);
    }
}
