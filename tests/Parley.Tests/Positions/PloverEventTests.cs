using Parley.Positions;
using Parley.Positions.Acts;
using Parley.Statements.Narration;
using Parley.Text;

namespace Parley.Tests.Positions;

public sealed class PloverEventTests
{
    [Theory]
    [InlineData(Act.Demand, PloverEvent.Request)]
    [InlineData(Act.Offer, PloverEvent.Agree)]
    [InlineData(Act.Commit, PloverEvent.Agree)]
    [InlineData(Act.Accept, PloverEvent.Agree)]
    [InlineData(Act.Reject, PloverEvent.Reject)]
    [InlineData(Act.Threaten, PloverEvent.Threaten)]
    [InlineData(Act.Accuse, PloverEvent.Accuse)]
    [InlineData(Act.Praise, PloverEvent.Support)]
    [InlineData(Act.Assert, null)]
    [InlineData(Act.Clarify, null)]
    [InlineData(Act.Unknown, null)]
    public void An_act_has_a_class(Act act, PloverEvent? expected) => Assert.Equal(expected, Of("said", new Coding(act, Stance.Unclear)));

    [Theory]
    [InlineData(MeasureStatus.Imposed, PloverEvent.Sanction)]
    [InlineData(MeasureStatus.Lifted, PloverEvent.Concede)]
    [InlineData(MeasureStatus.Eased, PloverEvent.Concede)]
    public void A_measure_the_article_tells_has_a_class(MeasureStatus status, PloverEvent expected)
    {
        var measure = new Measure(new TextSpan(0, 6), MeasureKind.Tariff, null, null, status, null) { Rule = "case" };

        Assert.Equal(expected, Of("narrated", new Coding(Act.Announce, Stance.Unclear) { Measure = measure }));
    }

    [Fact]
    public void A_meeting_held_is_a_consultation()
    {
        var meeting = new MeetingMention(new TextSpan(0, 6), [], MeetingState.Held, MeetingFormat.InPerson, null, null) { Rule = "case" };

        Assert.Equal(PloverEvent.Consult, Of("narrated", new Coding(Act.Announce, Stance.Unclear) { Meeting = meeting }));
    }

    [Fact]
    public void Who_asks_for_a_measure_requests()
    {
        var measure = new Measure(new TextSpan(0, 6), MeasureKind.Sanction, null, null, MeasureStatus.Imposed, null) { Rule = "case" };

        Assert.Equal(PloverEvent.Request, Of("said", new Coding(Act.Demand, Stance.Unclear) { Measure = measure }));
    }

    private static PloverEvent? Of(string kind, Coding coding) =>
        PloverEvents.Of(new Coded(MarkedStatement.View("[Norway] <raised> {the tariff}.", kind).Dated, [coding], []), coding);
}
