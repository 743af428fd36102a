using System.Text;
using Parley.Text;

namespace Parley.Scoring;

/// <summary>Changes to a text, unit by unit, that know where each stretch of the old text went.</summary>
internal sealed class TextEdits(string text)
{
    private readonly string?[] replacements = new string?[text.Length];
    private readonly string?[] insertions = new string?[text.Length + 1];

    /// <summary>Puts <paramref name="words"/> in the place of one unit; nothing deletes it.</summary>
    public void Replace(int offset, string words) => replacements[offset] = words;

    /// <summary>Deletes all units of a stretch but the first, which becomes <paramref name="words"/>.</summary>
    public void Replace(TextSpan span, string words)
    {
        for (var offset = span.Start; offset < span.End; offset++)
        {
            replacements[offset] = offset == span.Start ? words : "";
        }
    }

    /// <summary>Puts <paramref name="words"/> before a unit. A stretch that begins or ends there does not take them in.</summary>
    public void Insert(int offset, string words) => insertions[offset] += words;

    /// <summary>The changed text and where the attributions of the old one stand in it; what lost all its words is left out.</summary>
    public Perturbed Apply(IEnumerable<AttributionRecord> records)
    {
        var changed = new StringBuilder(text.Length + 64);
        var (starts, ends) = (new int[text.Length + 1], new int[text.Length + 1]);
        for (var offset = 0; offset <= text.Length; offset++)
        {
            ends[offset] = changed.Length;
            changed.Append(insertions[offset]);
            starts[offset] = changed.Length;
            if (offset < text.Length)
            {
                _ = replacements[offset] is { } replacement ? changed.Append(replacement) : changed.Append(text[offset]);
            }
        }

        return new Perturbed(changed.ToString(), [.. records.Select(Moved).OfType<AttributionRecord>()]);

        AttributionRecord? Moved(AttributionRecord record) =>
            MovedSpans(record.Content) is { } content ? new(MovedSpans(record.Source), MovedSpans(record.Cue), content) : null;

        Spans? MovedSpans(Spans? spans) => JoinedSpans.Of((spans ?? Enumerable.Empty<TextSpan>()).Select(span =>
            new TextSpan(starts[span.Start], Math.Max(starts[span.Start], ends[span.End]))));
    }
}
