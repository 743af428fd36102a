namespace Parley.Positions;

/// <summary>On whose word a response rests.</summary>
public enum ClaimedBy
{
    /// <summary>The responding party says it itself.</summary>
    Self,

    /// <summary>Another says it of the party.</summary>
    Other,

    /// <summary>The article asserts it.</summary>
    Narrated,
}
