namespace Parley.Positions.Acts;

/// <summary>An act and what decided it.</summary>
internal sealed record ActReading(Act Act, Decision Decision);
