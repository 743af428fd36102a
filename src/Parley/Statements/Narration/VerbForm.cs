namespace Parley.Statements.Narration;

/// <summary>What a written form of a verb can be.</summary>
[Flags]
internal enum VerbForm
{
    None = 0,

    /// <summary>"agree".</summary>
    Base = 1,

    /// <summary>"agrees".</summary>
    Present = 2,

    /// <summary>"agreed", "met", "gave".</summary>
    Past = 4,

    /// <summary>"agreed", "met", "given".</summary>
    Perfect = 8,

    /// <summary>"agreeing".</summary>
    Continuous = 16,
}
