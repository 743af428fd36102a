using Parley.Text;

namespace Parley.Positions;

/// <summary>A point of a proposal with a number in it.</summary>
/// <param name="Span">Its words: "a 30-day pause".</param>
/// <param name="Quantity">The number; for a range, its lower end.</param>
/// <param name="Unit">What is counted: "day", "%", "euro", "soldier".</param>
/// <param name="Bound">Whether the number is a least, a most, about or exact.</param>
public sealed record Provision(TextSpan Span, decimal Quantity, string Unit, ProvisionBound Bound);
