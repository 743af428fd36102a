using System.Text.Json;
using Parley.Articles;
using Parley.Positions;
using Parley.Positions.Meetings;
using Parley.Text;

namespace Parley.Scores.Tests.Positions;

/// <summary>What the program codes in an article, in the form of the gold.</summary>
internal static class FoundMarks
{
    public static IReadOnlyList<GoldMark> Of(Article article, IReadOnlyList<Coded> coded)
    {
        var name = article.Name;
        var marks = new List<GoldMark>();
        foreach (var one in coded)
        {
            var party = one.Dated.Attributed.Actor.Actor is { } actor ? PartyNames.Of(actor.Party ?? actor.Name) : [];
            marks.AddRange(one.Hedges.Select(hedge => new GoldMark("hedge", name, [hedge.Span], null, party, null)));
            foreach (var condition in one.Codings.SelectMany(coding => coding.Conditions).Distinct())
            {
                marks.Add(new GoldMark("condition", name, [condition.Span], Term(condition.Kind), condition.Setter is { } setter ? PartyNames.Of(setter) : party, null));
            }

            foreach (var coding in one.Codings)
            {
                AddTold(marks, name, coding, party);
            }
        }

        marks.AddRange(coded.SelectMany(one => one.Codings).Select(coding => coding.Proposal).OfType<ProposalMention>().GroupBy(mention => mention.Key)
            .Select(group => new GoldMark("proposal", name, [.. group.Select(mention => mention.Span).Distinct()], null, PartyNames.Of(group.Select(mention => mention.Author).FirstOrDefault(author => author is not null)), null)));
        marks.AddRange(MeetingsOf(article, coded));
        // What two statements tell alike, one within the other, is one mark.
        return [.. Together(marks).DistinctBy(mark => (mark.What, mark.Spans[0], mark.Kind, string.Join('+', mark.Parties), mark.State))];
    }

    /// <summary>One answer that several sides give in one clause is one mark of them all, as the markers write it.</summary>
    private static IEnumerable<GoldMark> Together(List<GoldMark> marks) =>
        marks.Select((mark, index) => (Mark: mark, Index: index)).GroupBy(one => one.Mark.What == "response" ? (one.Mark.Spans[0], one.Mark.State, -1) : (default, null, one.Index), one => one.Mark)
            .Select(group => group.Key.Item3 >= 0 ? group.First() : group.First() with { Parties = [.. group.SelectMany(mark => mark.Parties).Distinct(StringComparer.Ordinal)] });

    // The gold has one mark for a meeting, with all that an article says of it, as the program's own list of meetings has one row.
    private static IEnumerable<GoldMark> MeetingsOf(Article article, IReadOnlyList<Coded> coded)
    {
        var mentions = coded.SelectMany(one => one.Codings).Select(coding => coding.Meeting).OfType<MeetingMention>().DistinctBy(mention => (mention.Span, mention.State)).OrderBy(mention => mention.Span);
        return MeetingJoin.Of([.. mentions.Select((mention, order) => new MeetingSighting(mention, article.Id, article.Published, order))])
            .Select(meeting => new GoldMark("meeting", article.Name, [.. meeting.Sightings.Select(sighting => sighting.Mention.Span).Distinct()], null, meeting.Participants, Term(meeting.State)));
    }

    private static void AddTold(List<GoldMark> marks, string name, Coding coding, IReadOnlyList<string> party)
    {
        Add("redLine", coding.RedLine?.Span, null, party, null);
        Add("response", coding.Response?.Span, null, PartyNames.Of(coding.Response?.Party), coding.Response is { } response ? $"{Term(response.State)} {Term(response.ClaimedBy)}" : null);
        Add("guarantee", coding.Guarantee?.Span, coding.Guarantee is { } guarantee ? Term(guarantee.Instrument) : null, PartyNames.Of(coding.Guarantee?.Guarantor), coding.Guarantee is { } given ? Term(given.State) : null);
        Add("measure", coding.Measure?.Span, coding.Measure is { } measure ? Term(measure.Kind) : null, PartyNames.Of(coding.Measure?.Imposer), coding.Measure is { } taken ? Term(taken.Status) : null);

        void Add(string what, TextSpan? span, string? kind, IReadOnlyList<string> parties, string? state)
        {
            if (span is { } stretch)
            {
                marks.Add(new GoldMark(what, name, [stretch], kind, parties, state));
            }
        }
    }

    private static string Term<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
