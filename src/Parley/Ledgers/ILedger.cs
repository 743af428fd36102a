using Parley.Articles;
using Parley.Statements;

namespace Parley.Ledgers;

/// <summary>Keeps every article, every reading of it, and every verdict; entries are only added.</summary>
/// <remarks>Safe to use from several threads at once. What must hold of every ledger is in <c>LedgerContract</c> of Parley.Testing.</remarks>
public interface ILedger
{
    /// <summary>An article as it is kept, with the reading that holds, or null when it is not there.</summary>
    /// <exception cref="UnreadableArticleException">It was forgotten; the message tells when and why.</exception>
    Task<KeptArticle?> FindAsync(ArticleId article, CancellationToken cancellationToken = default);

    /// <summary>What a reader that finds as this one found in an article, in its newest reading, or null when none has read it.</summary>
    Task<Findings?> FindFindingsAsync(ArticleId article, ReaderVersion version, CancellationToken cancellationToken = default);

    /// <summary>Records an article with one reading of it, which holds from now on: all of it or, on failure, nothing.</summary>
    /// <returns>Whether anything was added; nothing is when this version's reading holds already and the article is not corrected.</returns>
    /// <exception cref="UnreadableArticleException">The article was forgotten.</exception>
    Task<bool> RecordAsync(Article article, Reading reading, CancellationToken cancellationToken = default);

    /// <summary>Adds an entry of a cast, a codebook, a review, or of undoing a review or an undoing.</summary>
    /// <param name="body">What it says.</param>
    /// <param name="by">Who adds it.</param>
    /// <param name="cancellationToken">Stops before anything is added.</param>
    /// <exception cref="ArgumentException">It is of another kind, or undoes what cannot be undone.</exception>
    /// <exception cref="UnreadableArticleException">It is about an article that was forgotten.</exception>
    Task<Entry> AppendAsync(EntryBody body, string by, CancellationToken cancellationToken = default);

    /// <summary>Removes an article's text and all that quotes it; the entries, their hashes and the verdicts stay.</summary>
    /// <param name="article">The article.</param>
    /// <param name="reason">Why, in words that do not quote it.</param>
    /// <param name="by">Who asks for it.</param>
    /// <param name="cancellationToken">Stops before anything is removed.</param>
    /// <returns>Whether it was there.</returns>
    Task<bool> ForgetAsync(ArticleId article, string reason, string by, CancellationToken cancellationToken = default);

    /// <summary>The newest entry of a kind, or null when there is none.</summary>
    Task<Entry?> FindLastAsync(EntryKind kind, CancellationToken cancellationToken = default);

    /// <summary>The entries with a higher number, in order.</summary>
    IAsyncEnumerable<Entry> EntriesAsync(long after = 0, CancellationToken cancellationToken = default);

    /// <summary>The articles in the order in which they were added, each once with the reading that holds.</summary>
    IAsyncEnumerable<KeptArticle> ArticlesAsync(CancellationToken cancellationToken = default);

    /// <summary>Checks the chain of entries and all that hangs on it.</summary>
    Task<LedgerCheck> VerifyAsync(CancellationToken cancellationToken = default);
}
