using Parley.Exports;

namespace Parley.Cli;

/// <summary>Where a run's output goes: standard output, or a file or folder that appears when it is complete.</summary>
internal sealed class OutputTarget : IDisposable
{
    private readonly OutputFile? file;

    /// <summary>Opens the place for a format.</summary>
    public OutputTarget(string format, string? path, TextWriter standardOutput, StatementFilter filter, bool withText)
    {
        file = path is null ? null : new OutputFile(path);
        var output = file?.Writer ?? standardOutput;
        Writer = format switch
        {
            "jsonl" => new StatementLines(output, filter, withText),
            "csv" => new StatementCsv(output, filter),
            "markdown" => new StatementMarkdown(output, filter),
            "html" => new StatementPage(output, filter),
            _ => new StatementTable(output, filter),
        };
    }

    public IWriteOutcomes Writer { get; }

    /// <summary>Ends the output and, when it is a file, moves it into place.</summary>
    public void Complete()
    {
        Writer.Complete();
        file?.Complete();
    }

    public void Dispose() => file?.Dispose();
}
