using Parley.Articles;

namespace Parley.Positions.Folds;

/// <summary>An article with its coded statements: what every fold is made of.</summary>
/// <param name="Article">The article.</param>
/// <param name="Statements">Its statements, in reading order.</param>
public sealed record CodedArticle(Article Article, IReadOnlyList<Coded> Statements);
