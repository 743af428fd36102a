using Parley.Statements;
using Parley.Text;

namespace Parley.Scoring;

/// <summary>One attribution as scores see it: the words that name who speaks, that attribute and that are attributed.</summary>
/// <param name="Source">The speaker's words; null when nobody is named.</param>
/// <param name="Cue">The words that attribute; null when a system gives none.</param>
/// <param name="Content">The words attributed, in one or more stretches.</param>
public sealed record AttributionRecord(Spans? Source, Spans? Cue, Spans Content)
{
    /// <summary>A statement without what attribution scores do not look at.</summary>
    public static AttributionRecord Of(Statement statement)
    {
        ArgumentNullException.ThrowIfNull(statement);
        return new(statement.Speaker, statement.Cue, statement.Content);
    }

    /// <summary>Reading order that depends on nothing but the record's own stretches: by content, then cue, then source.</summary>
    internal static int Compare(AttributionRecord left, AttributionRecord right)
    {
        var byContent = Compare(left.Content, right.Content);
        if (byContent != 0)
        {
            return byContent;
        }

        var byCue = Compare(left.Cue, right.Cue);
        return byCue != 0 ? byCue : Compare(left.Source, right.Source);
    }

    private static int Compare(Spans? left, Spans? right)
    {
        var (leftCount, rightCount) = (left?.Count ?? 0, right?.Count ?? 0);
        for (var index = 0; index < Math.Min(leftCount, rightCount); index++)
        {
            var order = left![index].CompareTo(right![index]);
            if (order != 0)
            {
                return order;
            }
        }

        return leftCount.CompareTo(rightCount);
    }
}
