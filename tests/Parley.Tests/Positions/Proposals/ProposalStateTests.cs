using Parley.Positions;
using Parley.Positions.Proposals;

namespace Parley.Tests.Positions.Proposals;

/// <summary>Which answers can follow one another, and what colour they give a proposal.</summary>
public sealed class ProposalStateTests
{
    [Theory]
    [InlineData(ResponseState.Unknown, ResponseState.Studying, true)]
    [InlineData(ResponseState.Studying, ResponseState.Accepted, true)]
    [InlineData(ResponseState.Rejected, ResponseState.Accepted, true)]
    [InlineData(ResponseState.Accepted, ResponseState.Rejected, true)]
    [InlineData(ResponseState.Accepted, ResponseState.Signed, true)]
    [InlineData(ResponseState.Signed, ResponseState.Ratified, true)]
    [InlineData(ResponseState.Ratified, ResponseState.InForce, true)]
    [InlineData(ResponseState.InForce, ResponseState.Suspended, true)]
    [InlineData(ResponseState.Suspended, ResponseState.InForce, true)]
    [InlineData(ResponseState.Rejected, ResponseState.Signed, false)]
    [InlineData(ResponseState.Studying, ResponseState.Ratified, false)]
    [InlineData(ResponseState.Accepted, ResponseState.InForce, false)]
    [InlineData(ResponseState.Signed, ResponseState.Studying, false)]
    [InlineData(ResponseState.Accepted, ResponseState.Violated, false)]
    public void A_step_left_out_is_a_jump(ResponseState before, ResponseState after, bool isStep)
    {
        Assert.Equal(isStep, ResponseTransitions.IsStep(before, after));
        Assert.Equal(!isStep, ResponseTransitions.IsJump(before, after));
    }

    [Theory]
    [InlineData(ProvisionColour.Open)]
    [InlineData(ProvisionColour.Agreed, ResponseState.Accepted, ResponseState.Signed)]
    [InlineData(ProvisionColour.InPrinciple, ResponseState.Accepted, ResponseState.AcceptedInPrinciple)]
    [InlineData(ProvisionColour.InPrinciple, ResponseState.AcceptedWithReservations)]
    [InlineData(ProvisionColour.Open, ResponseState.Accepted, ResponseState.Studying)]
    [InlineData(ProvisionColour.Open, ResponseState.Signed, ResponseState.Rejected)]
    public void A_proposals_colour_is_that_of_its_least_willing_answer(ProvisionColour colour, params ResponseState[] latest) => Assert.Equal(colour, ProvisionColours.Of(latest));
}
