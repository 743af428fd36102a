using Parley.Positions.Meetings;
using Parley.Text;

namespace Parley.Positions.Folds;

/// <summary>One meeting over articles: puts together what its mentions tell.</summary>
internal sealed class MeetingThread
{
    private readonly List<string> participants = [];
    private readonly List<(ToldStatement Told, MeetingMention Mention)> mentions = [];
    private DateOnly? from;
    private DateOnly? to;
    private string? when;
    private string? place;
    private MeetingFormat format;

    public void Add(ToldStatement told, MeetingMention mention)
    {
        mentions.Add((told, mention));
        participants.AddRange(mention.Participants.Where(name => !participants.Contains(name)));
        format = mention.Format == MeetingFormat.Unknown ? format : mention.Format;
        place ??= mention.Place is { } words ? OneLine(words.In(told.Article.Text)) : null;
        var (first, last) = DaysOf(mention);
        if (first is { } day && (from is null || mention.State == MeetingState.Postponed || LengthOf(day, last) < LengthOf(from.Value, to)))
        {
            (from, to) = (day, last);
            when = mention.When is { } time ? OneLine(time.Span.In(told.Article.Text)) : null;
        }
    }

    public MeetingRow ToRow()
    {
        var first = mentions[0];
        var names = mentions.Select(one => OneLine(one.Mention.Span.In(one.Told.Article.Text))).OrderByDescending(name => name.Length).ThenBy(name => name, StringComparer.Ordinal);
        return new MeetingRow("mt_" + ContentHash.Of(first.Told.Article.Id.Value, first.Mention.Span.ToString()), names.First())
        {
            Participants = [.. participants],
            Steps = StepsOf(),
            Format = format,
            From = from,
            To = to,
            When = when,
            Place = place,
        };
    }

    /// <summary>The states met, within one article the one that goes furthest last, equal neighbours as one step; a mention whose state is not told adds to the step before it.</summary>
    private List<MeetingStep> StepsOf()
    {
        var steps = new List<MeetingStep>();
        foreach (var (told, mention) in mentions.GroupBy(one => one.Told.Article.Id).SelectMany(article => article.OrderBy(one => MeetingJoin.ReachOf(one.Mention.State))))
        {
            if (steps.Count > 0 && (mention.State == MeetingState.Unknown || steps[^1].State == mention.State))
            {
                steps[^1] = steps[^1] with { Evidence = [.. steps[^1].Evidence.Append(told.Evidence).DistinctBy(evidence => evidence.Statement)] };
                continue;
            }

            var step = new MeetingStep(mention.State, ToldWords.Of(told.Article, mention.Span, told.Evidence), [told.Evidence]);
            if (steps.Count == 1 && steps[0].State == MeetingState.Unknown)
            {
                steps[0] = step with { Evidence = [.. steps[0].Evidence.Append(told.Evidence).DistinctBy(evidence => evidence.Statement)] };
                continue;
            }

            steps.Add(step);
        }

        return steps;
    }

    private static (DateOnly? From, DateOnly? To) DaysOf(MeetingMention mention) =>
        mention.When is { } time ? (time.From ?? time.To, time.To) : (null, null);

    private static int LengthOf(DateOnly first, DateOnly? last) => last is { } day ? day.DayNumber - first.DayNumber : int.MaxValue;

    private static string OneLine(string words) => string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
