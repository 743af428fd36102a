using System.Text;

namespace Parley.Cli;

/// <summary>A file that is written beside its place and moved into it when complete, so that nothing half written is left.</summary>
internal sealed class OutputFile : IDisposable
{
    private readonly string path;
    private readonly string beside;
    private readonly bool replaces;
    private bool isComplete;

    /// <summary>Opens the file beside <paramref name="path"/>.</summary>
    /// <param name="path">Its place.</param>
    /// <param name="replaces">Whether it may take the place of an older one.</param>
    public OutputFile(string path, bool replaces = true)
    {
        this.replaces = replaces;
        this.path = Path.GetFullPath(path);
        beside = $"{this.path}.{Environment.ProcessId}.part";
        Writer = new StreamWriter(beside, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
    }

    public TextWriter Writer { get; }

    /// <summary>Closes the file and moves it into place.</summary>
    public void Complete()
    {
        Writer.Dispose();
        File.Move(beside, path, overwrite: replaces);
        isComplete = true;
    }

    public void Dispose()
    {
        Writer.Dispose();
        if (!isComplete)
        {
            File.Delete(beside);
        }
    }
}
