namespace Parley.Positions.Guarantees;

/// <summary>One guarantee, joined of all mentions of it.</summary>
/// <param name="Instrument">By what.</param>
/// <param name="Guarantor">Who gives it; null when no mention tells.</param>
/// <param name="Beneficiary">Whom it protects; null when no mention tells.</param>
/// <param name="Sightings">Its mentions, the earliest first; their states are its history.</param>
public sealed record JoinedGuarantee(GuaranteeInstrument Instrument, string? Guarantor, string? Beneficiary, IReadOnlyList<GuaranteeSighting> Sightings)
{
    /// <summary>The state told last.</summary>
    public GuaranteeState State => Sightings[^1].Guarantee.State;
}
