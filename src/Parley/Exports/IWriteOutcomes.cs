namespace Parley.Exports;

/// <summary>Writes what became of articles, one after another, in one format.</summary>
/// <remarks>Failures are not written here: the program names them where people look, on standard error.</remarks>
public interface IWriteOutcomes
{
    /// <summary>Writes one article and its statements.</summary>
    void Write(ReadOutcome outcome);

    /// <summary>Writes what comes after the last article; nothing is written after that.</summary>
    void Complete();
}
