using Parley.Articles;

namespace Parley.Statements;

/// <summary>Finds what an article attributes to whom.</summary>
public interface IFindStatements
{
    /// <summary>The statements of an article and the names in it; both may be empty.</summary>
    /// <remarks>The same article gives the same statements, whichever thread asks and however many do.</remarks>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    Findings Find(Article article, CancellationToken cancellationToken = default);
}
