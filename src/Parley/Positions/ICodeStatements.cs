using Parley.Articles;
using Parley.Dates;

namespace Parley.Positions;

/// <summary>Tells which issues the statements of an article touch and which stances they take.</summary>
public interface ICodeStatements
{
    /// <summary>The same statements in the same order, each with its codings.</summary>
    IReadOnlyList<Coded> Code(Article article, IReadOnlyList<Dated> statements);
}
