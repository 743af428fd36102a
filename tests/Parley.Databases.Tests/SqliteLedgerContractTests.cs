using Parley.Testing.Ledgers;

namespace Parley.Databases.Tests;

/// <summary>The contract of ledgers, on SQLite.</summary>
public sealed class SqliteLedgerContractTests
{
    public static TheoryData<string> Cases => [.. LedgerContract.Cases.Select(one => one.Name)];

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Keeps_the_contract(string name)
    {
        using var place = new LedgerPlace();
        using var ledger = await place.OpenAsync();

        await LedgerContract.Cases.Single(one => one.Name == name).CheckAsync(ledger, TestContext.Current.CancellationToken);
    }
}
