using Parley.Actors;
using Parley.Articles;

namespace Parley.Dates;

/// <summary>Tells when the statements of an article were made.</summary>
public interface IResolveDates
{
    /// <summary>The same statements in the same order, each with its days where the text tells them.</summary>
    IReadOnlyList<Dated> Resolve(Article article, IReadOnlyList<Attributed> statements);
}
