namespace Parley.Positions.Proposals;

/// <summary>Tells which states of an answer can follow one another.</summary>
public static class ResponseTransitions
{
    /// <summary>Whether one party's answer to one proposal can go from one state to another without a step left out; the same state again can.</summary>
    /// <param name="before">The earlier state; <see cref="ResponseState.Unknown"/> when there is none.</param>
    /// <param name="after">The later state.</param>
    public static bool IsStep(ResponseState before, ResponseState after) =>
        before == after || after == ResponseState.Unknown || Order(before) is var from && after switch
        {
            ResponseState.Unaware => from == 0,
            ResponseState.Signed => from is >= 2 and <= 3,
            ResponseState.Ratified => from == 4,
            ResponseState.InForce => from is 4 or 5 || before == ResponseState.Suspended,
            ResponseState.Suspended or ResponseState.Violated or ResponseState.Expired => from is >= 4 and <= 7,
            ResponseState.Withdrawn => from is >= 1 and <= 5,
            _ => from < 4,
        };

    /// <summary>Whether the step leaves others out, and a view should say so: signed before any yes, in force before it was signed.</summary>
    public static bool IsJump(ResponseState before, ResponseState after) => !IsStep(before, after);

    private static int Order(ResponseState state) => state switch
    {
        ResponseState.Unknown or ResponseState.Unaware => 0,
        ResponseState.Accepted or ResponseState.AcceptedWithReservations => 3,
        ResponseState.AcceptedInPrinciple => 2,
        ResponseState.Signed => 4,
        ResponseState.Ratified => 5,
        ResponseState.InForce => 6,
        ResponseState.Suspended or ResponseState.Violated => 7,
        ResponseState.Expired => 8,
        _ => 1,
    };
}
