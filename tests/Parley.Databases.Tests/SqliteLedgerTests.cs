using Microsoft.EntityFrameworkCore;
using Parley.Databases.Sqlite;
using Parley.Ledgers;
using Parley.Ledgers.Reviews;
using Parley.Testing.Ledgers;

namespace Parley.Databases.Tests;

/// <summary>What the file holds beside the contract: tables for search, and nothing of what was forgotten.</summary>
public sealed class SqliteLedgerTests : IDisposable
{
    private readonly LedgerPlace place = new();

    public void Dispose() => place.Dispose();

    [Fact]
    public async Task What_was_recorded_is_there_when_it_is_opened_again()
    {
        using (var ledger = await place.OpenAsync())
        {
            await RecordAsync(ledger, 1);
        }

        using var again = await place.OpenAsync();

        Assert.NotNull(await again.FindAsync(LedgerSamples.Article(1).Id, Cancellation));
        Assert.Empty((await again.VerifyAsync(Cancellation)).Problems);
    }

    [Fact]
    public async Task Statements_and_codings_can_be_asked_by_column_and_by_words()
    {
        using var ledger = await place.OpenAsync();
        await RecordAsync(ledger, 1);
        await RecordAsync(ledger, 2);

        Assert.Equal(2L, place.Run("SELECT count(*) FROM statements JOIN codings ON codings.statement = statements.row WHERE party = 'Norvale' AND issue = 'harbour-access' AND stance = 'conditional' AND day = '2025-06-02' AND review = 'none';"));
        Assert.Equal(1L, place.Run("SELECT count(*) FROM statement_words('\"4 boats\"');"));
        Assert.Equal(2L, place.Run("SELECT count(*) FROM article_words('estmark');"));
    }

    [Fact]
    public async Task A_newer_reading_takes_the_place_of_the_older_one_s_rows()
    {
        using var ledger = await place.OpenAsync();
        var article = await RecordAsync(ledger, 1);

        await ledger.RecordAsync(article, new Reading(LedgerSamples.Reader with { Version = "0.0.1" }, []), Cancellation);

        Assert.Equal(0L, place.Run("SELECT (SELECT count(*) FROM statements) + (SELECT count(*) FROM codings) + (SELECT count(*) FROM statement_words('boats'));"));
        Assert.Empty((await ledger.VerifyAsync(Cancellation)).Problems);
    }

    [Fact]
    public async Task The_review_state_follows_the_verdicts_that_stand()
    {
        using var ledger = await place.OpenAsync();
        var article = await RecordAsync(ledger, 1);
        var reading = LedgerSamples.Reading(article);

        await ledger.AppendAsync(LedgerSamples.Review(article, reading, Verdict.Accepted), "Mira", Cancellation);
        var second = await ledger.AppendAsync(LedgerSamples.Review(article, reading, Verdict.Rejected), "Mira", Cancellation);
        Assert.Equal("rejected", State());
        await ledger.RecordAsync(article, LedgerSamples.Reading(article, LedgerSamples.Reader with { Version = "0.0.1" }), Cancellation);
        Assert.Equal("rejected", State());
        var undoing = await ledger.AppendAsync(new EntryBody.Undone(second.Number), "Mira", Cancellation);
        Assert.Equal("accepted", State());
        await ledger.AppendAsync(new EntryBody.Undone(undoing.Number), "Mira", Cancellation);
        Assert.Equal("rejected", State());

        object? State() => place.Run("SELECT review FROM statements;");
    }

    [Fact]
    public async Task No_word_of_a_forgotten_article_is_left_in_any_file()
    {
        using (var ledger = await place.OpenAsync())
        {
            var article = await RecordAsync(ledger, 1);
            await RecordAsync(ledger, 2);
            await ledger.AppendAsync(LedgerSamples.Review(article, LedgerSamples.Reading(article)), "Mira", Cancellation);
            Assert.Contains("that 3 boats", Bytes(), StringComparison.Ordinal);

            await ledger.ForgetAsync(article.Id, "the outlet asked", "Mira", Cancellation);

            Assert.DoesNotContain("that 3 boats", Bytes(), StringComparison.Ordinal);
            Assert.Contains("that 4 boats", Bytes(), StringComparison.Ordinal);
            Assert.Equal(0L, place.Run("SELECT count(*) FROM statement_words('\"3 boats\"');"));
        }

        string Bytes() => string.Concat(Directory.EnumerateFiles(place.Folder).Select(file =>
        {
            using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            using var reader = new StreamReader(stream, System.Text.Encoding.Latin1);
            return reader.ReadToEnd();
        }));
    }

    [Theory]
    [InlineData("UPDATE entries SET by = 'somebody' WHERE number = 2;", "entry 2: it does not follow")]
    [InlineData("DELETE FROM bodies WHERE hash = (SELECT body_hash FROM entries WHERE number = 1);", "entry 1: its body is missing")]
    [InlineData("UPDATE bodies SET deflated = (SELECT deflated FROM bodies WHERE hash = (SELECT body_hash FROM entries WHERE number = 3)) WHERE hash = (SELECT body_hash FROM entries WHERE number = 1);", "entry 1: its body was changed")]
    [InlineData("UPDATE statements SET party = 'Estmark' WHERE row = 1;", "the rows of its statements are not what its reading makes")]
    [InlineData("UPDATE codings SET stance = 'opposes' WHERE statement = 1;", "the rows of its statements are not what its reading makes")]
    [InlineData("UPDATE articles SET read_by = 4 WHERE row = 1;", "its row is not what the entries tell")]
    [InlineData("UPDATE entries SET kind = 'Sung' WHERE number = 2;", "entry 2: its time")]
    public async Task Tampering_shows(string sql, string problem)
    {
        using var ledger = await place.OpenAsync();
        await RecordAsync(ledger, 1);
        await RecordAsync(ledger, 2);
        place.Run(sql);

        var check = await ledger.VerifyAsync(Cancellation);

        Assert.Contains(check.Problems, one => one.Contains(problem, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_copy_made_while_others_write_holds()
    {
        using var ledger = await place.OpenAsync();
        await RecordAsync(ledger, 1);
        var copy = System.IO.Path.Combine(place.Folder, "copy.db");

        await Task.WhenAll(
            Task.Run(async () =>
            {
                foreach (var number in Enumerable.Range(2, 20))
                {
                    await RecordAsync(ledger, number);
                }
            }, Cancellation),
            ledger.BackupAsync(copy, Cancellation));

        using var ofCopy = await SqliteLedger.OpenAsync(copy, TimeProvider.System, cancellationToken: Cancellation);
        Assert.NotNull(await ofCopy.FindAsync(LedgerSamples.Article(1).Id, Cancellation));
        Assert.Empty((await ofCopy.VerifyAsync(Cancellation)).Problems);
        Assert.Empty(Directory.EnumerateFiles(place.Folder, "*.part*"));
    }

    [Fact]
    public void The_migrations_make_what_the_program_expects()
    {
        using var context = new SqliteFile(place.Path, TimeSpan.FromSeconds(1)).Open();

        Assert.False(context.Database.HasPendingModelChanges());
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private static async Task<Articles.Article> RecordAsync(SqliteLedger ledger, int number)
    {
        var article = LedgerSamples.Article(number);
        await ledger.RecordAsync(article, LedgerSamples.Reading(article), Cancellation);
        return article;
    }
}
