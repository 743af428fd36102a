namespace Parley.Positions.Folds;

/// <summary>The fold that lists meetings: a planned call that later took place is one meeting with two states.</summary>
public static class MeetingList
{
    /// <summary>The meetings that articles tell of, as of a day.</summary>
    /// <remarks>The same articles in any order give the same report.</remarks>
    public static MeetingsReport Of(IReadOnlyList<CodedArticle> articles, FoldOptions options)
    {
        ArgumentNullException.ThrowIfNull(articles);
        ArgumentNullException.ThrowIfNull(options);
        var asOf = options.AsOf ?? Sides.NewestDay(articles);
        var rows = RowsOf(ToldStatement.Of(articles, asOf))
            .Where(row => options.Parties.Count == 0 || row.Participants.Intersect(options.Parties, StringComparer.OrdinalIgnoreCase).Any());
        return new MeetingsReport(options, asOf, [.. rows], StatedRows.Of(articles, asOf).Counts);
    }

    /// <summary>The meetings of statements, by their first day; a mention joins the last meeting that it fits.</summary>
    internal static IReadOnlyList<MeetingRow> RowsOf(IReadOnlyList<ToldStatement> told)
    {
        var threads = new List<MeetingThread>();
        foreach (var one in told)
        {
            foreach (var mention in one.Coded.Codings.Select(coding => coding.Meeting).OfType<MeetingMention>().Distinct())
            {
                var thread = threads.FindLast(known => known.Fits(one, mention));
                if (thread is null)
                {
                    thread = new MeetingThread();
                    threads.Add(thread);
                }

                thread.Add(one, mention);
            }
        }

        return [.. threads.Select(thread => thread.ToRow()).OrderBy(row => row.From ?? DateOnly.MaxValue)];
    }
}
