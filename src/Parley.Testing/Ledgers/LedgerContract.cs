using System.Runtime.CompilerServices;
using System.Text;
using Parley.Articles;
using Parley.Ledgers;
using Parley.Ledgers.Json;
using Parley.Ledgers.Reviews;

namespace Parley.Testing.Ledgers;

/// <summary>What every ledger must do. A store's tests run each case on an empty ledger of it.</summary>
public static class LedgerContract
{
    private static readonly ReaderVersion Newer = LedgerSamples.Reader with { Version = "0.0.1" };

    private static readonly ReaderVersion Recoded = LedgerSamples.Reader with { Coder = new CoderVersion("0.0.0", "", "cast_b", "book_a") };

    /// <summary>The cases; names are distinct.</summary>
    public static IReadOnlyList<ContractCase> Cases { get; } =
    [
        new("An article comes back as it was recorded, with its reading", GivesBack),
        new("Recording the same again adds nothing", AddsNothingTwice),
        new("A changed text stands beside the old one", KeepsChangedTexts),
        new("A newer version's reading holds and the older one stays as an entry", Supersedes),
        new("An older version's reading that comes back holds again", LetsComeBack),
        new("What was found is found again by whoever finds alike", KeepsFindings),
        new("Articles come in the order in which they were added, each once", KeepsOrder),
        new("A day that a person tells corrects the kept one", CorrectsDays),
        new("Entries are numbered without gaps and can be asked for from any number on", NumbersEntries),
        new("The chain holds over every kind of entry", Verifies),
        new("A forgotten article leaves no words, keeps its entries and verdicts, and the chain holds", Forgets),
        new("A forgotten article is refused when it comes again", RefusesForgotten),
        new("A review can be undone, and the undoing too, and nothing else", Undoes),
        new("What has a method of its own is not appended", RefusesBodies),
        new("A cancelled call adds nothing", HonoursCancellation),
        new("Many threads at once lose nothing", KeepsAllFromThreads),
        new("Half a character costs no offset", KeepsOffsets),
    ];

    private static async Task GivesBack(ILedger ledger, CancellationToken cancellation)
    {
        var (article, reading) = await RecordedAsync(ledger, 1, cancellation).ConfigureAwait(false);

        var kept = await ledger.FindAsync(article.Id, cancellation).ConfigureAwait(false);

        Must(kept is not null && JsonOf(kept.Article, kept.Reading) == JsonOf(article, reading));
        Must(await ledger.FindAsync(new ArticleId("ar_0000000000000000"), cancellation).ConfigureAwait(false) is null);
    }

    private static async Task AddsNothingTwice(ILedger ledger, CancellationToken cancellation)
    {
        var article = LedgerSamples.Article(1);

        var first = await ledger.RecordAsync(article, LedgerSamples.Reading(article), cancellation).ConfigureAwait(false);
        var again = await ledger.RecordAsync(article with { Name = "copy.txt", Published = null, PublishedFrom = PublishedFrom.Unknown }, LedgerSamples.Reading(article), cancellation).ConfigureAwait(false);

        Must(first && !again && await CountAsync(ledger, cancellation).ConfigureAwait(false) == 2);
        Must((await ledger.FindAsync(article.Id, cancellation).ConfigureAwait(false))?.Article.Name == article.Name);
    }

    private static async Task KeepsChangedTexts(ILedger ledger, CancellationToken cancellation)
    {
        var old = LedgerSamples.Article(1);
        var changed = ArticleBuilder.FromText(old.Name, old.Text.Replace("boats", "trawlers", StringComparison.Ordinal), old.Published);
        await ledger.RecordAsync(old, LedgerSamples.Reading(old), cancellation).ConfigureAwait(false);
        await ledger.RecordAsync(changed, LedgerSamples.Reading(changed), cancellation).ConfigureAwait(false);

        var articles = await ArticlesAsync(ledger, cancellation).ConfigureAwait(false);

        Must(articles.Select(kept => kept.Article.Text).SequenceEqual([old.Text, changed.Text]));
    }

    private static async Task Supersedes(ILedger ledger, CancellationToken cancellation)
    {
        var (article, _) = await RecordedAsync(ledger, 1, cancellation).ConfigureAwait(false);

        Must(await ledger.RecordAsync(article, LedgerSamples.Reading(article, Newer), cancellation).ConfigureAwait(false));

        Must((await ArticlesAsync(ledger, cancellation).ConfigureAwait(false)).Single().Reading.Version == Newer);
        var entries = await EntriesAsync(ledger, cancellation).ConfigureAwait(false);
        Must(entries.Select(entry => (entry.Body as EntryBody.ArticleRead)?.Reading.Version).SequenceEqual([null, LedgerSamples.Reader, Newer]));
    }

    private static async Task LetsComeBack(ILedger ledger, CancellationToken cancellation)
    {
        var (article, reading) = await RecordedAsync(ledger, 1, cancellation).ConfigureAwait(false);
        await ledger.RecordAsync(article, LedgerSamples.Reading(article, Recoded), cancellation).ConfigureAwait(false);

        Must(await ledger.RecordAsync(article, reading, cancellation).ConfigureAwait(false));

        Must((await ledger.FindAsync(article.Id, cancellation).ConfigureAwait(false))?.Reading.Version == LedgerSamples.Reader);
        Must((await ledger.VerifyAsync(cancellation).ConfigureAwait(false)).Problems.Count == 0);
    }

    private static async Task KeepsFindings(ILedger ledger, CancellationToken cancellation)
    {
        var (article, reading) = await RecordedAsync(ledger, 1, cancellation).ConfigureAwait(false);
        await ledger.RecordAsync(article, new Reading(Newer, []), cancellation).ConfigureAwait(false);

        var found = await ledger.FindFindingsAsync(article.Id, Recoded, cancellation).ConfigureAwait(false);
        var unknown = await ledger.FindFindingsAsync(article.Id, Recoded with { Model = "other" }, cancellation).ConfigureAwait(false);

        Must(found is not null && found.Statements.SequenceEqual(reading.Findings.Statements) && found.Entities.SequenceEqual(reading.Entities));
        Must(unknown is null);
    }

    private static async Task KeepsOrder(ILedger ledger, CancellationToken cancellation)
    {
        foreach (var number in (int[])[3, 1, 2])
        {
            await RecordedAsync(ledger, number, cancellation).ConfigureAwait(false);
        }

        await ledger.RecordAsync(LedgerSamples.Article(3), LedgerSamples.Reading(LedgerSamples.Article(3), Newer), cancellation).ConfigureAwait(false);

        var names = (await ArticlesAsync(ledger, cancellation).ConfigureAwait(false)).Select(kept => kept.Article.Name);
        Must(names.SequenceEqual(["harbour-3.txt", "harbour-1.txt", "harbour-2.txt"]));
    }

    private static async Task CorrectsDays(ILedger ledger, CancellationToken cancellation)
    {
        var (article, _) = await RecordedAsync(ledger, 1, cancellation).ConfigureAwait(false);
        var corrected = article with { Published = new DateOnly(2025, 6, 9), PublishedFrom = PublishedFrom.Option };

        Must(await ledger.RecordAsync(corrected, LedgerSamples.Reading(corrected), cancellation).ConfigureAwait(false));

        Must((await ArticlesAsync(ledger, cancellation).ConfigureAwait(false)).Single().Article.Published == corrected.Published);
    }

    private static async Task NumbersEntries(ILedger ledger, CancellationToken cancellation)
    {
        await RecordedAsync(ledger, 1, cancellation).ConfigureAwait(false);
        await RecordedAsync(ledger, 2, cancellation).ConfigureAwait(false);

        Must((await EntriesAsync(ledger, cancellation).ConfigureAwait(false)).Select(entry => entry.Number).SequenceEqual([1, 2, 3, 4]));
        Must((await EntriesAsync(ledger, cancellation, after: 3).ConfigureAwait(false)).Single().Kind == EntryKind.ArticleRead);
    }

    private static async Task Verifies(ILedger ledger, CancellationToken cancellation)
    {
        var (article, reading) = await RecordedAsync(ledger, 1, cancellation).ConfigureAwait(false);
        await ledger.AppendAsync(new EntryBody.CastSet("cast_1", "{}\n"), Entry.Program, cancellation).ConfigureAwait(false);
        await ledger.AppendAsync(new EntryBody.CodebookSet("book_1", "{}\n"), Entry.Program, cancellation).ConfigureAwait(false);
        var review = await ledger.AppendAsync(LedgerSamples.Review(article, reading), "Mira Óðinsdóttir", cancellation).ConfigureAwait(false);
        await ledger.AppendAsync(new EntryBody.Undone(review.Number), "Mira Óðinsdóttir", cancellation).ConfigureAwait(false);

        var check = await ledger.VerifyAsync(cancellation).ConfigureAwait(false);

        Must(check.Problems.Count == 0 && check.Entries == 6);
        var entries = await EntriesAsync(ledger, cancellation).ConfigureAwait(false);
        Must((await ledger.FindLastAsync(EntryKind.CastSet, cancellation).ConfigureAwait(false))?.Number == 3 && await ledger.FindLastAsync(EntryKind.ArticleForgotten, cancellation).ConfigureAwait(false) is null);
        Must(check.Last == entries[^1].Hash && entries.All(entry => entry.At.Offset == TimeSpan.Zero));
        Must(Enumerable.Range(0, entries.Count).All(index => EntryChain.Holds(index == 0 ? null : entries[index - 1], entries[index])));
    }

    private static async Task Forgets(ILedger ledger, CancellationToken cancellation)
    {
        var (article, reading) = await RecordedAsync(ledger, 1, cancellation).ConfigureAwait(false);
        var (other, _) = await RecordedAsync(ledger, 2, cancellation).ConfigureAwait(false);
        var review = await ledger.AppendAsync(LedgerSamples.Review(article, reading), "Mira", cancellation).ConfigureAwait(false);

        Must(await ledger.ForgetAsync(article.Id, "asked for by the outlet", "Mira", cancellation).ConfigureAwait(false));

        var entries = await EntriesAsync(ledger, cancellation).ConfigureAwait(false);
        Must(entries.Count == 6 && entries.Take(5).All(entry => entry.Body is null == (entry.About == article.Id)));
        var kept = entries[5].Body is EntryBody.ArticleForgotten forgotten ? forgotten.Verdicts.Single() : null;
        Must(kept is { Verdict: Verdict.Corrected, Fields: ["stance"] } && kept.Entry == review.Number);
        Must((await ArticlesAsync(ledger, cancellation).ConfigureAwait(false)).Single().Article.Id == other.Id);
        Must((await ledger.VerifyAsync(cancellation).ConfigureAwait(false)).Problems.Count == 0);
        Must(!await ledger.ForgetAsync(new ArticleId("ar_0000000000000000"), "never there", "Mira", cancellation).ConfigureAwait(false));
    }

    private static async Task RefusesForgotten(ILedger ledger, CancellationToken cancellation)
    {
        var (article, reading) = await RecordedAsync(ledger, 1, cancellation).ConfigureAwait(false);
        await ledger.ForgetAsync(article.Id, "asked for by the outlet", "Mira", cancellation).ConfigureAwait(false);

        await MustThrowAsync<UnreadableArticleException>(() => ledger.FindAsync(article.Id, cancellation)).ConfigureAwait(false);
        await MustThrowAsync<UnreadableArticleException>(() => ledger.RecordAsync(article, reading, cancellation)).ConfigureAwait(false);
        await MustThrowAsync<UnreadableArticleException>(() => ledger.AppendAsync(LedgerSamples.Review(article, reading), "Mira", cancellation)).ConfigureAwait(false);
        Must(await ledger.FindFindingsAsync(article.Id, reading.Version, cancellation).ConfigureAwait(false) is null);
        Must(await CountAsync(ledger, cancellation).ConfigureAwait(false) == 3);
    }

    private static async Task Undoes(ILedger ledger, CancellationToken cancellation)
    {
        var (article, reading) = await RecordedAsync(ledger, 1, cancellation).ConfigureAwait(false);
        var review = await ledger.AppendAsync(LedgerSamples.Review(article, reading), "Mira", cancellation).ConfigureAwait(false);

        var undone = await ledger.AppendAsync(new EntryBody.Undone(review.Number), "Mira", cancellation).ConfigureAwait(false);
        await ledger.AppendAsync(new EntryBody.Undone(undone.Number), "Mira", cancellation).ConfigureAwait(false);

        await MustThrowAsync<ArgumentException>(() => ledger.AppendAsync(new EntryBody.Undone(1), "Mira", cancellation)).ConfigureAwait(false);
        await MustThrowAsync<ArgumentException>(() => ledger.AppendAsync(new EntryBody.Undone(77), "Mira", cancellation)).ConfigureAwait(false);
        Must(await CountAsync(ledger, cancellation).ConfigureAwait(false) == 5);
    }

    private static async Task RefusesBodies(ILedger ledger, CancellationToken cancellation)
    {
        var article = LedgerSamples.Article(1);

        await MustThrowAsync<ArgumentException>(() => ledger.AppendAsync(new EntryBody.ArticleAdded(article), "Mira", cancellation)).ConfigureAwait(false);
        await MustThrowAsync<ArgumentException>(() => ledger.AppendAsync(new EntryBody.ArticleForgotten(article.Id, "so", []), "Mira", cancellation)).ConfigureAwait(false);
        await MustThrowAsync<ArgumentException>(() => ledger.AppendAsync(new EntryBody.CastSet("cast_1", "{}"), "two\nlines", cancellation)).ConfigureAwait(false);
        Must(await CountAsync(ledger, cancellation).ConfigureAwait(false) == 0);
    }

    private static async Task HonoursCancellation(ILedger ledger, CancellationToken cancellation)
    {
        var article = LedgerSamples.Article(1);
        var cancelled = new CancellationToken(canceled: true);

        await MustThrowAsync<OperationCanceledException>(() => ledger.RecordAsync(article, LedgerSamples.Reading(article), cancelled)).ConfigureAwait(false);
        await MustThrowAsync<OperationCanceledException>(() => ledger.AppendAsync(new EntryBody.CastSet("cast_1", "{}"), "Mira", cancelled)).ConfigureAwait(false);

        Must(await CountAsync(ledger, cancellation).ConfigureAwait(false) == 0);
    }

    private static async Task KeepsAllFromThreads(ILedger ledger, CancellationToken cancellation)
    {
        await Parallel.ForEachAsync(Enumerable.Range(0, 40), cancellation, async (number, token) => await RecordedAsync(ledger, number % 20, token).ConfigureAwait(false)).ConfigureAwait(false);

        Must((await ArticlesAsync(ledger, cancellation).ConfigureAwait(false)).Select(kept => kept.Article.Id).Distinct().Count() == 20);
        Must(await CountAsync(ledger, cancellation).ConfigureAwait(false) == 40);
        Must((await ledger.VerifyAsync(cancellation).ConfigureAwait(false)).Problems.Count == 0);
    }

    private static async Task KeepsOffsets(ILedger ledger, CancellationToken cancellation)
    {
        var whole = LedgerSamples.Article(1);
        var article = ArticleBuilder.FromText(whole.Name, "\uD83D" + whole.Text, whole.Published);
        await ledger.RecordAsync(article, LedgerSamples.Reading(article), cancellation).ConfigureAwait(false);

        var kept = (await ArticlesAsync(ledger, cancellation).ConfigureAwait(false)).Single();

        var statement = kept.Reading.Statements[0].Dated.Attributed.Statement;
        Must(kept.Article.Id == article.Id && statement.Cue.In(kept.Article.Text) == "said");
        Must((await ledger.VerifyAsync(cancellation).ConfigureAwait(false)).Problems.Count == 0);
    }

    private static async Task<(Article Article, Reading Reading)> RecordedAsync(ILedger ledger, int number, CancellationToken cancellation)
    {
        var article = LedgerSamples.Article(number);
        var reading = LedgerSamples.Reading(article);
        await ledger.RecordAsync(article, reading, cancellation).ConfigureAwait(false);
        return (article, reading);
    }

    private static string JsonOf(Article article, Reading reading) =>
        Encoding.UTF8.GetString(BodyJson.Write(new EntryBody.ArticleAdded(article))) + Encoding.UTF8.GetString(BodyJson.Write(new EntryBody.ArticleRead(article.Id, reading)));

    private static async Task<int> CountAsync(ILedger ledger, CancellationToken cancellation) => (await EntriesAsync(ledger, cancellation).ConfigureAwait(false)).Count;

    private static async Task<List<Entry>> EntriesAsync(ILedger ledger, CancellationToken cancellation, long after = 0) =>
        await ledger.EntriesAsync(after, cancellation).ToListAsync(cancellation).ConfigureAwait(false);

    private static async Task<List<KeptArticle>> ArticlesAsync(ILedger ledger, CancellationToken cancellation) =>
        await ledger.ArticlesAsync(cancellation).ToListAsync(cancellation).ConfigureAwait(false);

    private static async Task MustThrowAsync<TException>(Func<Task> act, [CallerArgumentExpression(nameof(act))] string what = "")
        where TException : Exception
    {
        try
        {
            await act().ConfigureAwait(false);
        }
        catch (TException)
        {
            return;
        }

        throw new InvalidOperationException($"Expected {typeof(TException).Name} of {what}.");
    }

    private static void Must(bool holds, [CallerArgumentExpression(nameof(holds))] string what = "")
    {
        if (!holds)
        {
            throw new InvalidOperationException($"Does not hold: {what}");
        }
    }
}
