namespace Parley.Text.JsonFiles;

/// <summary>A file that a person writes (settings, a cast) holds something wrong; it is refused as a whole.</summary>
public sealed class WrongFileException : Exception
{
    public WrongFileException()
        : this([])
    {
    }

    public WrongFileException(string message)
        : this([message])
    {
    }

    public WrongFileException(string message, Exception innerException)
        : base(message, innerException) => Problems = [message];

    /// <summary>Refuses a file for these reasons.</summary>
    /// <param name="problems">A line each: the file, the path in its JSON, what is wrong and what to write.</param>
    public WrongFileException(IReadOnlyList<string> problems)
        : base(string.Join('\n', problems)) => Problems = problems;

    /// <summary>What is wrong, a line each.</summary>
    public IReadOnlyList<string> Problems { get; }
}
