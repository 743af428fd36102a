using Parley.Text;

namespace Parley.Scoring;

/// <summary>Makes stretches of foreign files into spans.</summary>
internal static class JoinedSpans
{
    /// <summary>The stretches in reading order, empty ones left out and overlapping ones joined; null when none is left.</summary>
    public static Spans? Of(IEnumerable<TextSpan> stretches)
    {
        var joined = new List<TextSpan>();
        foreach (var stretch in stretches.Where(stretch => !stretch.IsEmpty).Order())
        {
            if (joined.Count > 0 && joined[^1].Overlaps(stretch))
            {
                joined[^1] = new TextSpan(joined[^1].Start, Math.Max(joined[^1].End, stretch.End));
            }
            else
            {
                joined.Add(stretch);
            }
        }

        return joined.Count == 0 ? null : Spans.Create([.. joined]);
    }
}
