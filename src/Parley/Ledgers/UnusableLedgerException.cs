namespace Parley.Ledgers;

/// <summary>A ledger cannot be used: damaged, foreign, newer than the program, locked, or not to be written; the message names it and the reason in one line.</summary>
public sealed class UnusableLedgerException : Exception
{
    public UnusableLedgerException()
    {
    }

    public UnusableLedgerException(string message)
        : base(message)
    {
    }

    public UnusableLedgerException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }
}
