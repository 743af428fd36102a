using Parley.Statements;

namespace Parley.Positions.Folds;

/// <summary>The fold that tells what happened: acts that move something, answers, measures, guarantees, meetings.</summary>
public static class Timeline
{
    /// <summary>Acts that move nothing: they are in the ledger and not on the timeline.</summary>
    private static readonly HashSet<Act> Quiet = [Act.Unknown, Act.Assert, Act.Clarify, Act.Praise, Act.Warn];

    /// <summary>What articles tell of, day by day, as of a day.</summary>
    /// <remarks>The same articles in any order give the same report. One utterance in several articles is one entry; a meeting stands at its own day.</remarks>
    public static TimelineReport Of(IReadOnlyList<CodedArticle> articles, FoldOptions options)
    {
        ArgumentNullException.ThrowIfNull(articles);
        ArgumentNullException.ThrowIfNull(options);
        var asOf = options.AsOf ?? Sides.NewestDay(articles);
        var told = ToldStatement.Of(articles, asOf);
        var meetings = MeetingList.RowsOf(told).Where(meeting => meeting.From is not null).ToList();
        var ofMeetings = meetings.SelectMany(meeting => meeting.Evidence).Select(evidence => evidence.Statement).ToHashSet();
        var entries = told.Where(one => IsNews(one.Coded) && !(IsOnlyAnnounced(one.Coded) && ofMeetings.Contains(one.Evidence.Statement)))
            .GroupBy(one => SameAs.KeyOf(one.Evidence))
            .Select(same => EntryOf(same.First()) with { Evidence = [.. same.Select(one => one.Evidence)] })
            .Concat(meetings.Select(EntryOf))
            .Where(entry => IsAsked(entry, options));
        return new TimelineReport(options, asOf, [.. entries.OrderBy(entry => entry.Day ?? DateOnly.MaxValue)], StatedRows.Of(articles, asOf).Counts);
    }

    private static bool IsNews(Coded coded) =>
        coded.Dated.Attributed.Statement.Kind != Kind.Perceives
        && coded.Codings.Any(coding => !Quiet.Contains(coding.Act) || coding.Response is not null || coding.Measure is not null || coding.Guarantee is not null);

    /// <summary>Whether a statement does no more than make something known: its meeting stands on the timeline itself.</summary>
    private static bool IsOnlyAnnounced(Coded coded) =>
        coded.Codings.All(coding => (coding.Act == Act.Announce || Quiet.Contains(coding.Act)) && coding.Response is null && coding.Measure is null && coding.Guarantee is null);

    private static TimelineEntry EntryOf(ToldStatement told)
    {
        var codings = told.Coded.Codings;
        var actor = told.Evidence.Actor;
        return new TimelineEntry(told.Evidence.Day, new ToldWords(told.Evidence.Text, told.Evidence.Start, told.Evidence.End, told.Evidence), [told.Evidence])
        {
            Party = actor?.Party ?? actor?.Name,
            Act = codings.Select(coding => coding.Act).Where(act => !Quiet.Contains(act)).Cast<Act?>().FirstOrDefault(),
            Issues = [.. codings.Select(coding => coding.Issue).OfType<string>().Distinct(StringComparer.Ordinal)],
            Responses = [.. codings.Select(coding => coding.Response).OfType<Response>().Distinct()],
            Measures = [.. codings.Select(coding => coding.Measure).OfType<Measure>().Distinct()],
            Guarantees = [.. codings.Select(coding => coding.Guarantee).OfType<Guarantee>().Distinct()],
        };
    }

    private static TimelineEntry EntryOf(MeetingRow meeting) => new(meeting.From, meeting.Steps[^1].Words, [.. meeting.Evidence]) { Meeting = meeting };

    private static bool IsAsked(TimelineEntry entry, FoldOptions options) =>
        (options.Parties.Count == 0 || PartiesOf(entry).Intersect(options.Parties, StringComparer.OrdinalIgnoreCase).Any())
        && (options.Issues.Count == 0 || entry.Issues.Any(issue => options.Issues.Any(asked => Sides.Names(asked, issue, options.Codebook))));

    private static IEnumerable<string> PartiesOf(TimelineEntry entry) =>
        (entry.Meeting?.Participants ?? []).Append(entry.Party).Concat(entry.Responses.Select(response => response.Party)).Concat(entry.Measures.Select(measure => measure.Imposer)).OfType<string>();
}
