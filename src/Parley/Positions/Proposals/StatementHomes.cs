using Parley.Text;

namespace Parley.Positions.Proposals;

/// <summary>Tells which statement words of the article belong to.</summary>
internal static class StatementHomes
{
    /// <summary>The statement whose cue holds the words, else the one with the shortest content that does, else the first whose sentence does; null when none does.</summary>
    public static int? Of(IReadOnlyList<StatementView> views, TextSpan span)
    {
        int? best = null;
        var bestSize = int.MaxValue;
        for (var index = 0; index < views.Count; index++)
        {
            if (views[index].Sentence.Contains(span) && Size(views[index], span) is var size && size < bestSize)
            {
                (best, bestSize) = (index, size);
            }
        }

        return best;
    }

    private static int Size(StatementView view, TextSpan span) =>
        view.Statement.Cue.Contains(span) ? 0
        : view.Statement.Content.Contains(span) ? view.Statement.Content.Sum(stretch => stretch.Length)
        : int.MaxValue - 1;
}
