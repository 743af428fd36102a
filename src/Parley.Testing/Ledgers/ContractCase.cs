using Parley.Ledgers;

namespace Parley.Testing.Ledgers;

/// <summary>Something that every ledger must do.</summary>
/// <param name="Name">The sentence that holds.</param>
/// <param name="CheckAsync">Tries it on an empty ledger, and throws when it does not hold.</param>
public sealed record ContractCase(string Name, Func<ILedger, CancellationToken, Task> CheckAsync)
{
    public override string ToString() => Name;
}
