using Microsoft.Data.Sqlite;
using Parley.Ledgers;
using Parley.Testing.Ledgers;

namespace Parley.Databases.Tests;

/// <summary>A file that cannot be used is refused in one line that names it and the reason.</summary>
public sealed class BrokenFileTests : IDisposable
{
    private readonly LedgerPlace place = new();

    public void Dispose() => place.Dispose();

    [Fact]
    public async Task A_file_that_is_no_database_is_refused()
    {
        File.WriteAllText(place.Path, string.Concat(Enumerable.Repeat("Not a ledger at all.\n", 200)));

        Assert.Equal($"{place.Path}: is no ledger: not an SQLite file", await RefusalAsync());
    }

    [Fact]
    public async Task Another_program_s_database_is_refused_and_left_as_it_was()
    {
        place.Run("CREATE TABLE recipes (name TEXT);");
        var before = File.ReadAllBytes(place.Path);

        Assert.Equal($"{place.Path}: is no ledger: an SQLite file of another program", await RefusalAsync());
        Assert.Equal(before, File.ReadAllBytes(place.Path));
    }

    [Fact]
    public async Task An_empty_file_becomes_a_ledger()
    {
        File.WriteAllBytes(place.Path, []);

        using var ledger = await place.OpenAsync();

        Assert.Equal(0, (await ledger.VerifyAsync(Cancellation)).Entries);
    }

    [Fact]
    public async Task A_newer_program_s_ledger_is_refused()
    {
        using (await place.OpenAsync())
        {
        }

        place.Run("INSERT INTO __EFMigrationsHistory VALUES ('29990101000000_Later', '99.0.0');");

        Assert.Contains("was written by a newer Parley (its schema is 29990101000000_Later", await RefusalAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0.05)]
    [InlineData(0.5)]
    [InlineData(0.95)]
    public async Task A_file_that_was_cut_short_is_refused(double kept)
    {
        await FillAsync(10);
        using (var stream = File.OpenWrite(place.Path))
        {
            stream.SetLength((long)(stream.Length * kept));
        }

        Assert.Equal($"{place.Path}: is damaged or cut short; put a copy made by 'parley backup' in its place", await RefusalAsync());
    }

    [Fact]
    public async Task A_folder_that_cannot_be_written_is_named()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "/proc is a folder of Linux.");

        var problem = await Assert.ThrowsAsync<UnusableLedgerException>(() => SqliteLedger.OpenAsync("/proc/ledger.db", TimeProvider.System, cancellationToken: Cancellation));

        Assert.Equal("/proc/ledger.db: cannot be opened: the folder is not there, is read-only, or may not be used", problem.Message);
    }

    [Fact]
    public async Task A_program_that_writes_for_too_long_is_told_of()
    {
        using var ledger = await place.OpenAsync(TimeSpan.FromSeconds(1));
        using var other = new SqliteConnection($"Data Source={place.Path};Pooling=False");
        other.Open();
        using var writing = other.BeginTransaction();

        var problem = await Assert.ThrowsAsync<UnusableLedgerException>(() => ledger.RecordAsync(LedgerSamples.Article(1), LedgerSamples.Reading(LedgerSamples.Article(1)), Cancellation));
        writing.Rollback();

        Assert.Equal($"{place.Path}: another program is writing to it; waited 1 seconds. Try again when it is done", problem.Message);
        Assert.True(await ledger.RecordAsync(LedgerSamples.Article(1), LedgerSamples.Reading(LedgerSamples.Article(1)), Cancellation));
    }

    [Fact]
    public async Task A_backup_into_a_folder_that_is_not_there_is_refused()
    {
        using var ledger = await place.OpenAsync();
        var copy = Path.Combine(place.Folder, "none", "copy.db");

        var problem = await Assert.ThrowsAsync<UnusableLedgerException>(() => ledger.BackupAsync(copy, Cancellation));

        Assert.StartsWith(copy, problem.Message, StringComparison.Ordinal);
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private async Task FillAsync(int articles)
    {
        using var ledger = await place.OpenAsync();
        foreach (var number in Enumerable.Range(0, articles))
        {
            await ledger.RecordAsync(LedgerSamples.Article(number), LedgerSamples.Reading(LedgerSamples.Article(number)), Cancellation);
        }
    }

    /// <summary>What is said when the file is opened and all of it read.</summary>
    private async Task<string> RefusalAsync() => (await Assert.ThrowsAsync<UnusableLedgerException>(async () =>
    {
        using var ledger = await place.OpenAsync();
        await ledger.ArticlesAsync(Cancellation).CountAsync(Cancellation);
    })).Message;
}
