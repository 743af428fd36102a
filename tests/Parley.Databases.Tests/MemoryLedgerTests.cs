using Parley.Ledgers;
using Parley.Testing.Ledgers;

namespace Parley.Databases.Tests;

public sealed class MemoryLedgerTests
{
    public static TheoryData<string> Cases => [.. LedgerContract.Cases.Select(one => one.Name)];

    [Theory]
    [MemberData(nameof(Cases))]
    public Task Keeps_the_contract(string name) =>
        LedgerContract.Cases.Single(one => one.Name == name).CheckAsync(new MemoryLedger(), TestContext.Current.CancellationToken);
}
