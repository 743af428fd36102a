using Parley.Actors;
using Parley.Articles;

namespace Parley.Dates;

/// <summary>Leaves every statement without a day of its own: what a reader does that has no date resolution.</summary>
public sealed class UndatedStatements : IResolveDates
{
    public IReadOnlyList<Dated> Resolve(Article article, IReadOnlyList<Attributed> statements) =>
        [.. statements.Select(statement => new Dated(statement))];
}
