using Parley.Positions.Meetings;

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

    /// <summary>The meetings of statements, by their first day.</summary>
    internal static IReadOnlyList<MeetingRow> RowsOf(IReadOnlyList<ToldStatement> told)
    {
        var mentions = told.SelectMany(one => one.Coded.Codings.Select(coding => coding.Meeting).OfType<MeetingMention>().Distinct().Select(mention => (Told: one, Mention: mention))).ToList();
        var meetings = MeetingJoin.Of([.. mentions.Select((one, order) => new MeetingSighting(one.Mention, one.Told.Article.Id, one.Told.Article.Published, order))]);
        return [.. meetings.Select(meeting => RowOf(meeting.Sightings.Select(sighting => mentions[sighting.Order]))).OrderBy(row => row.From ?? DateOnly.MaxValue)];
    }

    private static MeetingRow RowOf(IEnumerable<(ToldStatement Told, MeetingMention Mention)> mentions)
    {
        var thread = new MeetingThread();
        foreach (var (told, mention) in mentions)
        {
            thread.Add(told, mention);
        }

        return thread.ToRow();
    }
}
