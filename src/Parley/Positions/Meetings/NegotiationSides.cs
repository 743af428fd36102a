namespace Parley.Positions.Meetings;

/// <summary>The sides of a round of talks, where its words do not tell.</summary>
internal static class NegotiationSides
{
    private const int Most = 4;

    /// <summary>The only two sides that the paragraph names up to the statement's sentence, else those that the article names most: as many as are asked for, or all that it names at least half as often as the first. None when it names one alone.</summary>
    /// <param name="view">The statement.</param>
    /// <param name="count">How many the words speak of: 3 for "the three ministers"; null when they do not tell.</param>
    public static IReadOnlyList<string> At(StatementView view, int? count)
    {
        var all = view.Dated.Attributed.ArticleNames is { Count: > 0 } names ? names : view.Dated.Attributed.Names;
        var sides = all.Where(name => name.Actor.Party is not null).Select(name => (name.Span, Party: name.Actor.Party ?? "")).ToList();
        var paragraph = view.Article.Paragraphs.FirstOrDefault(one => one.Start <= view.Sentence.Start && view.Sentence.Start < one.End);
        List<string> near = [.. sides.Where(side => side.Span.Start >= paragraph.Start && side.Span.End <= view.Sentence.End).Select(side => side.Party).Distinct(StringComparer.Ordinal).Take(Most)];
        if (near.Count == (count ?? 2))
        {
            return near;
        }

        var counted = sides.GroupBy(side => side.Party, StringComparer.Ordinal).Select(group => (Party: group.Key, Count: group.Count())).OrderByDescending(side => side.Count).ThenBy(side => side.Party, StringComparer.Ordinal).ToList();
        List<string> main = [.. counted.Where((side, index) => count is { } asked ? index < asked : index < Most && 2 * side.Count >= counted[0].Count).Select(side => side.Party)];
        return main.Count > 1 ? main : [];
    }
}
