namespace Parley.Statements;

/// <summary>How far the words of a content stand in quotation marks.</summary>
public enum Mode
{
    /// <summary>No word stands in quotation marks.</summary>
    Indirect,

    /// <summary>Every word stands in quotation marks.</summary>
    Direct,

    /// <summary>Some words do and some do not.</summary>
    Mixed,
}
