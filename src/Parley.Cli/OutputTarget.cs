using Parley.Exports;

namespace Parley.Cli;

/// <summary>Where a run's output goes: standard output, or a file or folder that appears when it is complete.</summary>
internal sealed class OutputTarget : IDisposable
{
    private readonly OutputFile? file;
    private readonly OutputFolder? folder;

    /// <summary>Opens the place for a format.</summary>
    public OutputTarget(string format, string? path, TextWriter standardOutput, StatementFilter filter, bool withText)
    {
        if (path is not null && IsFolder(format, path))
        {
            folder = new OutputFolder(path);
            Writer = new StatementPages(folder, filter);
            return;
        }

        file = path is null ? null : new OutputFile(path);
        var output = file?.Writer ?? standardOutput;
        Writer = format switch
        {
            "jsonl" => new StatementLines(output, filter, withText),
            "csv" => new StatementCsv(output, filter),
            "markdown" => new StatementMarkdown(output, filter),
            "html" => new StatementPage(output, filter),
            "plover" => new PloverLines(output, filter),
            _ => new StatementTable(output, filter),
        };
    }

    public IWriteOutcomes Writer { get; }

    /// <summary>Why output in a format cannot go to a path, told before anything is read; null when it can.</summary>
    public static string? ProblemWith(string format, string path)
    {
        if (IsFolder(format, path))
        {
            return OutputFolder.ProblemWith(path);
        }

        var parent = Path.GetDirectoryName(Path.GetFullPath(path));
        return Directory.Exists(path) ? $"--output {path} is a folder; name a file."
            : parent is not null && !Directory.Exists(parent) ? $"--output {path}: there is no folder {parent}."
            : null;
    }

    /// <summary>Ends the output and, when it is a file or folder, moves it into place.</summary>
    public void Complete()
    {
        Writer.Complete();
        file?.Complete();
        folder?.Complete();
    }

    public void Dispose()
    {
        file?.Dispose();
        folder?.Dispose();
    }

    /// <summary>Pages go to a folder, unless the path names one page.</summary>
    private static bool IsFolder(string format, string path) =>
        format == "html" && Path.GetExtension(path).ToUpperInvariant() is not (".HTML" or ".HTM");
}
