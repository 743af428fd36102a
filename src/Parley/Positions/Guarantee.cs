using Parley.Text;

namespace Parley.Positions;

/// <summary>A promise to uphold an agreement, or to protect a side after it.</summary>
/// <param name="Span">The clause or noun phrase that tells it.</param>
/// <param name="Instrument">By what.</param>
/// <param name="Guarantor">Who gives it, by name; null when not told.</param>
/// <param name="Beneficiary">Whom it protects, by name; null when not told.</param>
/// <param name="State">How far it has come.</param>
public sealed record Guarantee(TextSpan Span, GuaranteeInstrument Instrument, string? Guarantor, string? Beneficiary, GuaranteeState State)
{
    /// <summary>The name of the rule that found it.</summary>
    public required string Rule { get; init; }
}
