namespace Parley.Ledgers;

/// <summary>What read an article: what found its statements (the program, its version, the model and, when they are not the defaults, the settings) and what coded them.</summary>
public sealed record ReaderVersion(string Name, string Version, string Model, string Settings = "")
{
    /// <summary>What resolved actors and days and coded positions; null when that is not told.</summary>
    public CoderVersion? Coder { get; init; }

    /// <summary>Whether another finds the same statements, however it codes them.</summary>
    public bool FindsAs(ReaderVersion other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return this with { Coder = null } == other with { Coder = null };
    }
}
