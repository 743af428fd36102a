namespace Parley.Cli;

/// <summary>What the program's exit codes mean.</summary>
internal static class ExitCodes
{
    public const int Done = 0;

    /// <summary>Done, with failures that were named.</summary>
    public const int SomeFailed = 1;

    public const int WrongUse = 2;

    /// <summary>The environment is broken: a model is damaged, a disk is full.</summary>
    public const int Broken = 3;

    /// <summary>Stopped by Ctrl-C.</summary>
    public const int Stopped = 130;
}
