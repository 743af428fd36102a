using System.Text;
using Parley.Exports;

namespace Parley.Cli;

/// <summary>A folder of pages that is written beside its place and moved into it when complete.</summary>
/// <remarks>Into a folder that is there already, each page is moved, over an older one of its name; nothing in it is ever deleted.</remarks>
internal sealed class OutputFolder : IPageFolder, IDisposable
{
    private const string Index = "index.html";

    private readonly string path;
    private readonly string beside;

    /// <summary>Opens the folder beside <paramref name="path"/>.</summary>
    public OutputFolder(string path)
    {
        this.path = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        beside = $"{this.path}.{Environment.ProcessId}.part";
        Directory.CreateDirectory(beside);
    }

    /// <summary>Why pages cannot go to a path; null when they can.</summary>
    public static string? ProblemWith(string path)
    {
        var index = Path.Combine(path, Index);
        var parent = Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(path)));
        return File.Exists(path) ? $"--output {path} is a file; pages go to a folder, or to one file whose name ends in .html."
            : parent is not null && !Directory.Exists(parent) ? $"--output {path}: there is no folder {parent}."
            : File.Exists(index) && !IsOurs(index) ? $"--output {path} holds an {Index} that Parley did not make; name another folder."
            : null;
    }

    public TextWriter Create(string name) => new StreamWriter(Path.Combine(beside, name), append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));

    /// <summary>Moves the pages into place, the index last.</summary>
    public void Complete()
    {
        if (!Directory.Exists(path))
        {
            Directory.Move(beside, path);
            return;
        }

        foreach (var file in Directory.GetFiles(beside).OrderBy(file => Path.GetFileName(file) == Index).ThenBy(file => file, StringComparer.Ordinal))
        {
            File.Move(file, Path.Combine(path, Path.GetFileName(file)), overwrite: true);
        }
    }

    public void Dispose()
    {
        if (Directory.Exists(beside))
        {
            Directory.Delete(beside, recursive: true);
        }
    }

    private static bool IsOurs(string file)
    {
        using var reader = new StreamReader(file);
        var head = new char[2048];
        return new string(head, 0, reader.ReadBlock(head)).Contains(StatementPages.Mark, StringComparison.Ordinal);
    }
}
