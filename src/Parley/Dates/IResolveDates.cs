using Parley.Actors;
using Parley.Articles;

namespace Parley.Dates;

/// <summary>Tells when, where and to whom the statements of an article were made, and what days they are about.</summary>
public interface IResolveDates
{
    /// <summary>The same statements in the same order, each with its occasion where the text tells it.</summary>
    IReadOnlyList<Dated> Resolve(Article article, IReadOnlyList<Attributed> statements);
}
