using Parley.Articles;

namespace Parley.Positions.Measures;

/// <summary>A mention of a measure and the article it stands in.</summary>
/// <param name="Measure">The mention.</param>
/// <param name="Article">The article.</param>
/// <param name="Published">The article's day; null when not known.</param>
/// <param name="Order">The mention's place in reading order, over all articles.</param>
public sealed record MeasureSighting(Measure Measure, ArticleId Article, DateOnly? Published, int Order);
