namespace Parley.Positions.Acts;

/// <summary>An act and what decided it.</summary>
internal sealed record ActReading(Act Act, Decision Decision)
{
    /// <summary>The act that a rule told.</summary>
    public static ActReading By(string rule, Act act) => new(act, new Decision("act", rule, []));
}
