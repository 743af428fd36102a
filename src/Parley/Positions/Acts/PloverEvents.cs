using Parley.Statements;
using Parley.Statements.Narration;

namespace Parley.Positions.Acts;

/// <summary>What a coding is called in PLOVER (<c>positions.md</c> §6.3).</summary>
public static class PloverEvents
{
    /// <summary>The root class; null for what PLOVER leaves out: bare assertions, clarifications, deferrals.</summary>
    /// <remarks>A measure or meeting counts as a deed only where the article tells it or its doer announces it; who demands one, requests.</remarks>
    public static PloverEvent? Of(Coded coded, Coding coding)
    {
        ArgumentNullException.ThrowIfNull(coded);
        ArgumentNullException.ThrowIfNull(coding);
        return (IsDeed(coded, coding) ? OfDeed(coding) : null) ?? OfAct(coding.Act);
    }

    private static bool IsDeed(Coded coded, Coding coding) =>
        coded.Dated.Attributed.Statement.Kind == Kind.Narrated || coding.Act is Act.Announce or Act.Withdraw or Act.Assert;

    private static PloverEvent? OfDeed(Coding coding) => coding switch
    {
        { Measure: { } measure } when OfMeasure(measure) is { } done => done,
        { Meeting.State: MeetingState.Held or MeetingState.Underway } => PloverEvent.Consult,
        { Response.State: ResponseState.Signed or ResponseState.Ratified or ResponseState.Accepted or ResponseState.AcceptedInPrinciple } => PloverEvent.Agree,
        _ => null,
    };

    private static PloverEvent? OfMeasure(Measure measure) => (measure.Status, measure.Kind) switch
    {
        (MeasureStatus.Eased or MeasureStatus.Lifted, _) => PloverEvent.Concede,
        (MeasureStatus.Threatened, _) => PloverEvent.Threaten,
        (MeasureStatus.Imposed, MeasureKind.Aid or MeasureKind.ArmsSupply) => PloverEvent.Aid,
        (MeasureStatus.Imposed, MeasureKind.Recognition) => PloverEvent.Support,
        (MeasureStatus.Imposed, MeasureKind.Strike) => PloverEvent.Protest,
        (MeasureStatus.Imposed, MeasureKind.MilitaryPressure) => PloverEvent.Mobilize,
        (MeasureStatus.Imposed, MeasureKind.LegalAction) => PloverEvent.Accuse,
        (MeasureStatus.Imposed, _) => PloverEvent.Sanction,
        _ => null,
    };

    private static PloverEvent? OfAct(Act act) => act switch
    {
        Act.Demand => PloverEvent.Request,
        Act.Offer or Act.Commit or Act.Accept or Act.AcceptInPrinciple or Act.Condition => PloverEvent.Agree,
        Act.Reject or Act.Deny => PloverEvent.Reject,
        Act.Threaten or Act.Warn => PloverEvent.Threaten,
        Act.Accuse => PloverEvent.Accuse,
        Act.Praise => PloverEvent.Support,
        Act.Withdraw => PloverEvent.Concede,
        _ => null,
    };
}
