using Parley.Actors.Casts;
using Parley.Databases;
using Parley.Ledgers;
using Parley.Positions.Codebooks;
using Parley.Positions.Folds;

namespace Parley.Cli;

/// <summary>The ledger in a negotiation's folder, with the cast and the codebook of today.</summary>
internal sealed class NegotiationLedger : IDisposable
{
    /// <summary>What the file is called in a negotiation's folder.</summary>
    public const string FileName = "ledger.db";

    private readonly Cast cast;
    private readonly Codebook codebook;

    private NegotiationLedger(string path, SqliteLedger ledger, Cast cast, Codebook codebook) => (Path, Ledger, this.cast, this.codebook) = (path, ledger, cast, codebook);

    /// <summary>Where it is.</summary>
    public string Path { get; }

    /// <summary>What keeps it.</summary>
    public SqliteLedger Ledger { get; }

    /// <summary>Where a negotiation's ledger is, or will be.</summary>
    public static string PathIn(Negotiation negotiation) => System.IO.Path.Combine(negotiation.Folder, FileName);

    /// <summary>Why there is no ledger to take anything from; null when there is one.</summary>
    public static string? ProblemWith(Negotiation? negotiation) => negotiation is null
        ? $"there is no {Negotiation.SettingsFile} in this folder or above: run this inside a negotiation's folder, or name it with --negotiation."
        : File.Exists(PathIn(negotiation)) ? null : $"{negotiation.Name} has no ledger yet: 'parley read ARTICLES' inside its folder makes it.";

    /// <summary>Opens a negotiation's ledger, and makes it when it is not there.</summary>
    /// <exception cref="UnusableLedgerException">It cannot be used.</exception>
    public static async Task<NegotiationLedger> OpenAsync(Negotiation negotiation, TimeProvider clock, CancellationToken cancellationToken)
    {
        var path = PathIn(negotiation);
        var ledger = await SqliteLedger.OpenAsync(path, clock, cancellationToken: cancellationToken).ConfigureAwait(false);
        return new NegotiationLedger(path, ledger, negotiation.Cast, negotiation.Codebook ?? Starters.Together);
    }

    /// <summary>Enters the cast and the codebook when they are not those entered last.</summary>
    /// <returns>Whether either had changed since an earlier entry.</returns>
    public async Task<bool> EnterVersionsAsync(CancellationToken cancellationToken)
    {
        var (castVersion, codebookVersion) = (CoderVersion.Of(cast), CoderVersion.Of(codebook));
        var lastCast = await Ledger.FindLastAsync(EntryKind.CastSet, cancellationToken).ConfigureAwait(false);
        var lastCodebook = await Ledger.FindLastAsync(EntryKind.CodebookSet, cancellationToken).ConfigureAwait(false);
        var isNewCast = (lastCast?.Body as EntryBody.CastSet)?.Version != castVersion;
        var isNewCodebook = (lastCodebook?.Body as EntryBody.CodebookSet)?.Version != codebookVersion;
        if (isNewCast)
        {
            await Ledger.AppendAsync(new EntryBody.CastSet(castVersion, CastFile.Write(cast)), Entry.Program, cancellationToken).ConfigureAwait(false);
        }

        if (isNewCodebook)
        {
            await Ledger.AppendAsync(new EntryBody.CodebookSet(codebookVersion, CodebookFile.Write(codebook)), Entry.Program, cancellationToken).ConfigureAwait(false);
        }

        return (isNewCast && lastCast is not null) || (isNewCodebook && lastCodebook is not null);
    }

    /// <summary>Its articles, coded by the cast and the codebook of today; tells on standard error how many had to be coded anew.</summary>
    public async Task<IReadOnlyList<CodedArticle>> ArticlesAsync(Coders coders, TextWriter error, CancellationToken cancellationToken)
    {
        var articles = new List<CodedArticle>();
        await CodeAnewAsync(coders, error, kept => articles.Add(kept.Coded), cancellationToken).ConfigureAwait(false);
        return articles;
    }

    /// <summary>Codes what another cast, codebook or program coded anew; tells on standard error how many articles those were.</summary>
    /// <param name="coders">What codes.</param>
    /// <param name="error">Standard error.</param>
    /// <param name="each">Takes each article, in the order in which they were added.</param>
    /// <param name="cancellationToken">Stops between two articles; those coded by then are kept.</param>
    public async Task CodeAnewAsync(Coders coders, TextWriter error, Action<KeptArticle> each, CancellationToken cancellationToken)
    {
        await EnterVersionsAsync(cancellationToken).ConfigureAwait(false);
        var coder = coders.Over(Ledger);
        await foreach (var kept in coder.ArticlesAsync(cancellationToken).ConfigureAwait(false))
        {
            each(kept);
        }

        if (coder.CodedAnew > 0)
        {
            var (articles, them) = coder.CodedAnew == 1 ? ("1 article was", "it") : ($"{coder.CodedAnew} articles were", "them");
            await error.WriteLineAsync($"parley: {articles} coded anew, without reading {them} again: the cast, the codebook or the program changed.").ConfigureAwait(false);
        }
    }

    public void Dispose() => Ledger.Dispose();
}
