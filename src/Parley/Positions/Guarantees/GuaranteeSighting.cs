using Parley.Articles;

namespace Parley.Positions.Guarantees;

/// <summary>A mention of a guarantee and the article it stands in.</summary>
/// <param name="Guarantee">The mention.</param>
/// <param name="Article">The article.</param>
/// <param name="Published">The article's day; null when not known.</param>
/// <param name="Order">The mention's place in reading order, over all articles.</param>
public sealed record GuaranteeSighting(Guarantee Guarantee, ArticleId Article, DateOnly? Published, int Order);
