using Parley.Articles;

namespace Parley.Positions.Meetings;

/// <summary>A mention of a meeting and the article it stands in.</summary>
/// <param name="Mention">The mention.</param>
/// <param name="Article">The article.</param>
/// <param name="Published">The article's day; null when not known.</param>
/// <param name="Order">The mention's place in reading order, over all articles.</param>
public sealed record MeetingSighting(MeetingMention Mention, ArticleId Article, DateOnly? Published, int Order);
