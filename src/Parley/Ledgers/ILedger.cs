using Parley.Articles;

namespace Parley.Ledgers;

/// <summary>Keeps every reading of every article; entries are only added.</summary>
/// <remarks>Safe to use from several threads at once.</remarks>
public interface ILedger
{
    /// <summary>What this version of the reader made of an article, or null when it has not read it yet.</summary>
    Task<Reading?> FindReadingAsync(ArticleId article, ReaderVersion version, CancellationToken cancellationToken = default);

    /// <summary>Records an article with one reading of it, all of it or, on failure, nothing. Recording the same again adds nothing.</summary>
    Task RecordAsync(Article article, Reading reading, CancellationToken cancellationToken = default);
}
