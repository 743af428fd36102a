namespace Parley.Models;

/// <summary>A model package cannot be used; the message says in one sentence which one, why, and what to do.</summary>
public sealed class UnusableModelException : Exception
{
    public UnusableModelException()
    {
    }

    public UnusableModelException(string message)
        : base(message)
    {
    }

    public UnusableModelException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
