using Parley.Actors;
using Parley.Articles;
using Parley.Dates;
using Parley.Ledgers;
using Parley.Positions;
using Parley.Statements;
using Parley.Testing;
using Parley.Testing.Ledgers;

namespace Parley.Tests.Ledgers;

/// <summary>How the reader and the coder use a ledger.</summary>
public sealed class NewsReaderTests
{
    private static readonly CoderVersion Other = new("0.0.0", "", "cast_b", "book_a");

    [Fact]
    public async Task An_article_that_the_same_reader_read_is_not_read_again()
    {
        var (ledger, finder) = (new MemoryLedger(), new CountingFinder());

        var first = await ReadAsync(ledger, finder, LedgerSamples.Reader, LedgerSamples.Article(1));
        var again = await ReadAsync(ledger, finder, LedgerSamples.Reader, LedgerSamples.Article(1));

        Assert.IsType<ReadOutcome.Read>(first.Single());
        Assert.IsType<ReadOutcome.AlreadyRead>(again.Single());
        Assert.Equal(1, finder.Found);
    }

    [Fact]
    public async Task Another_cast_codes_the_stored_statements_without_the_finder()
    {
        var (ledger, finder) = (new MemoryLedger(), new CountingFinder());
        await ReadAsync(ledger, finder, LedgerSamples.Reader, LedgerSamples.Article(1));

        var again = await ReadAsync(ledger, finder, LedgerSamples.Reader with { Coder = Other }, LedgerSamples.Article(1));

        var read = Assert.IsType<ReadOutcome.Read>(again.Single());
        Assert.Equal((Other, 1), (read.Reading.Version.Coder, read.Reading.Statements.Count));
        Assert.Equal(1, finder.Found);
    }

    [Fact]
    public async Task Another_model_reads_anew()
    {
        var (ledger, finder) = (new MemoryLedger(), new CountingFinder());
        await ReadAsync(ledger, finder, LedgerSamples.Reader, LedgerSamples.Article(1));

        await ReadAsync(ledger, finder, LedgerSamples.Reader with { Model = "other" }, LedgerSamples.Article(1));

        Assert.Equal(2, finder.Found);
    }

    [Fact]
    public async Task The_same_article_twice_in_one_run_is_recorded_once_with_any_number_of_workers()
    {
        foreach (var workers in (int[])[1, 4])
        {
            var ledger = new MemoryLedger();

            var outcomes = await ReadAsync(ledger, new CountingFinder(), LedgerSamples.Reader, workers, LedgerSamples.Article(1), LedgerSamples.Article(2), LedgerSamples.Article(1));

            Assert.Equal([typeof(ReadOutcome.Read), typeof(ReadOutcome.Read), typeof(ReadOutcome.AlreadyRead)], outcomes.Select(outcome => outcome.GetType()));
            Assert.Equal(4, await ledger.EntriesAsync(cancellationToken: Cancellation).CountAsync(Cancellation));
        }
    }

    [Fact]
    public async Task Articles_are_recorded_in_their_order_however_many_read()
    {
        var articles = Enumerable.Range(0, 30).Select(number => LedgerSamples.Article(number)).ToArray();
        var ledger = new MemoryLedger();

        await ReadAsync(ledger, new CountingFinder(), LedgerSamples.Reader, workers: 8, articles);

        Assert.Equal(articles.Select(article => article.Id), await ledger.ArticlesAsync(Cancellation).Select(kept => kept.Article.Id).ToListAsync(Cancellation));
    }

    [Fact]
    public async Task A_forgotten_article_is_named_and_not_read()
    {
        var (ledger, finder) = (new MemoryLedger(), new CountingFinder());
        await ReadAsync(ledger, finder, LedgerSamples.Reader, LedgerSamples.Article(1));
        await ledger.ForgetAsync(LedgerSamples.Article(1).Id, "the outlet asked", "Mira", Cancellation);

        var again = await ReadAsync(ledger, finder, LedgerSamples.Reader, LedgerSamples.Article(1), LedgerSamples.Article(2));

        Assert.Contains("(the outlet asked)", Assert.IsType<ReadOutcome.Failed>(again[0]).Problem.Message, StringComparison.Ordinal);
        Assert.IsType<ReadOutcome.Read>(again[1]);
        Assert.Equal(2, finder.Found);
    }

    [Fact]
    public async Task The_coder_codes_anew_only_what_another_coder_made_and_records_it()
    {
        var ledger = new MemoryLedger();
        await ReadAsync(ledger, new CountingFinder(), LedgerSamples.Reader, LedgerSamples.Article(1));
        await ReadAsync(ledger, new CountingFinder(), LedgerSamples.Reader with { Coder = Other }, LedgerSamples.Article(2));

        var coder = CoderOf(ledger);
        var articles = await coder.ArticlesAsync(Cancellation).ToListAsync(Cancellation);
        var later = CoderOf(ledger);
        await later.ArticlesAsync(Cancellation).ToListAsync(Cancellation);

        Assert.Equal((1, 0), (coder.CodedAnew, later.CodedAnew));
        Assert.All(articles, kept => Assert.Equal(Other, kept.Reading.Version.Coder));
        Assert.Equal(["harbour-1.txt", "harbour-2.txt"], articles.Select(kept => kept.Article.Name));
        Assert.Equal(5, await ledger.EntriesAsync(cancellationToken: Cancellation).CountAsync(Cancellation));
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private static NewsCoder CoderOf(ILedger ledger) => new(new UnresolvedActors(), new NewsOccasions(), new UncodedStatements(), ledger, Other);

    private static Task<List<ReadOutcome>> ReadAsync(ILedger ledger, CountingFinder finder, ReaderVersion version, params Article[] articles) =>
        ReadAsync(ledger, finder, version, workers: 1, articles);

    private static async Task<List<ReadOutcome>> ReadAsync(ILedger ledger, CountingFinder finder, ReaderVersion version, int workers, params Article[] articles)
    {
        var reader = new NewsReader(finder, new UnresolvedActors(), new NewsOccasions(), new UncodedStatements(), ledger, version) { Workers = workers };
        return await reader.ReadAsync(articles.Select(article => (Arrival)new Arrival.Opened(article)).ToAsyncEnumerable(), Cancellation).ToListAsync(Cancellation);
    }

    /// <summary>Finds the one statement of a sample article, and counts how often it is asked.</summary>
    private sealed class CountingFinder : IFindStatements
    {
        private int found;

        public int Found => found;

        public Findings Find(Article article, CancellationToken cancellationToken = default)
        {
            Interlocked.Increment(ref found);
            return new Findings([StatementBuilder.In(article, "Ana Brek", "said", "boats will leave the harbour")], []);
        }
    }
}
