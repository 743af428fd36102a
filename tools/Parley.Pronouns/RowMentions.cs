using Parley.Actors.Pronouns;
using Parley.Models;
using Parley.Text;

namespace Parley.Pronouns;

/// <summary>What a row's pronoun may mean: its two names and the nearest repeats of each, as a caller would give all mentions of a person.</summary>
/// <param name="Sketch">The row's text.</param>
/// <param name="Spans">Where they stand; the first two are the names.</param>
/// <param name="Owners">Whose mention each is: 0 for the first name, 1 for the second.</param>
internal sealed record RowMentions(Sketch Sketch, IReadOnlyList<TextSpan> Spans, IReadOnlyList<int> Owners)
{
    private const int MostRepeats = 2;

    /// <summary>The mentions of a row.</summary>
    public static RowMentions Of(GapRow row)
    {
        var sketch = new Sketch(row.Text, row.Words);
        var pronoun = sketch.WordsOf(row.Pronoun).Start;
        var (mentions, owners) = (row.Names.Select(sketch.WordsOf).ToList(), new List<int> { 0, 1 });
        for (var owner = 0; owner < 2; owner++)
        {
            var name = mentions[owner];
            var repeats = sketch.Names.Where(other => !mentions.Any(other.Overlaps) && MentionFeatures.IsRepeat(sketch, other, name))
                .OrderBy(other => Math.Abs(other.Start - pronoun)).Take(MostRepeats).ToList();
            mentions.AddRange(repeats);
            owners.AddRange(repeats.Select(_ => owner));
        }

        return new RowMentions(sketch, [.. row.Names, .. mentions.Skip(2).Select(range => SpanOf(row, range))], owners);
    }

    /// <summary>The probabilities of the two names, given those of the mentions and of none.</summary>
    public double[] Joined(double[] probabilities) =>
        [.. Enumerable.Range(0, 2).Select(owner => Owners.Select((one, mention) => one == owner ? probabilities[mention] : 0).Sum())];

    private static TextSpan SpanOf(GapRow row, WordRange range) => new(row.Words[range.Start].Span.Start, row.Words[range.End - 1].Span.End);
}
