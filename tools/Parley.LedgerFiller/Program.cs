using Parley.Databases;
using Parley.Ledgers;
using Parley.Testing.Ledgers;

// Fills a ledger with sample articles until it is killed or has added enough: LedgerFiller FILE FIRST COUNT.
// Prints the number of each article once the ledger has acknowledged it; the tests of safety kill it and look.
var (file, first, count) = (args[0], int.Parse(args[1], null), int.Parse(args[2], null));
try
{
    using var ledger = await SqliteLedger.OpenAsync(file, TimeProvider.System, TimeSpan.FromSeconds(30));
    for (var number = first; number < first + count; number++)
    {
        var article = LedgerSamples.Article(number);
        await ledger.RecordAsync(article, LedgerSamples.Reading(article));
        Console.WriteLine(number);
    }

    return 0;
}
catch (UnusableLedgerException problem)
{
    Console.Error.WriteLine(problem.Message);
    return 3;
}
