namespace Parley.Positions.Proposals;

/// <summary>Tells a proposal's colour from the answers to it.</summary>
public static class ProvisionColours
{
    /// <summary>Green when all say yes without reserve, yellow when all say yes, white otherwise and when nobody has answered.</summary>
    /// <param name="latest">The latest state of each party that answered.</param>
    public static ProvisionColour Of(IReadOnlyCollection<ResponseState> latest)
    {
        ArgumentNullException.ThrowIfNull(latest);
        return latest.Count == 0 || latest.Any(state => ColourOf(state) == ProvisionColour.Open) ? ProvisionColour.Open
            : latest.All(state => ColourOf(state) == ProvisionColour.Agreed) ? ProvisionColour.Agreed
            : ProvisionColour.InPrinciple;
    }

    private static ProvisionColour ColourOf(ResponseState state) => state switch
    {
        ResponseState.Accepted or ResponseState.Signed or ResponseState.Ratified or ResponseState.InForce => ProvisionColour.Agreed,
        ResponseState.AcceptedInPrinciple or ResponseState.AcceptedWithReservations => ProvisionColour.InPrinciple,
        _ => ProvisionColour.Open,
    };
}
