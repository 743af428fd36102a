using Parley.Articles;
using Parley.Dates;

namespace Parley.Positions;

/// <summary>Codes nothing: what a reader does that has no codebook.</summary>
public sealed class UncodedStatements : ICodeStatements
{
    public IReadOnlyList<Coded> Code(Article article, IReadOnlyList<Dated> statements) =>
        [.. statements.Select(statement => new Coded(statement, [], []))];
}
