namespace Parley.Positions.Folds;

/// <summary>The fold that tells what moved between two days.</summary>
public static class Changes
{
    /// <summary>The positions as of the day before <paramref name="since"/> compared with those as of the day asked for.</summary>
    /// <param name="articles">The articles; the same in any order give the same report.</param>
    /// <param name="since">The first day that counts as new.</param>
    /// <param name="options">What is asked.</param>
    public static ChangesReport Of(IReadOnlyList<CodedArticle> articles, DateOnly since, FoldOptions options)
    {
        ArgumentNullException.ThrowIfNull(articles);
        ArgumentNullException.ThrowIfNull(options);
        var asOf = options.AsOf ?? Sides.NewestDay(articles);
        var before = Sides.PositionsOf(StatedRows.Of(articles, since == DateOnly.MinValue ? since : since.AddDays(-1)).Rows, options)
            .ToDictionary(position => (position.Party, position.Issue));
        var last = StatedRows.Of(articles, asOf);
        var after = Sides.PositionsOf(last.Rows, options);
        var moves =
            from issue in Sides.IssuesOf(after.Select(position => position.Issue), options.Codebook)
            from position in after.Where(position => position.Issue == issue.Id).OrderBy(position => position.Party, StringComparer.Ordinal)
            let old = before.GetValueOrDefault((position.Party, position.Issue))
            where old is not null && old.Stance != Stance.Unclear && position.Stance != Stance.Unclear
            select new ChangeRow(issue, Movement.Of(old, position), old, position);
        var compared = moves.ToList();
        var firsts =
            from issue in Sides.IssuesOf(after.Select(position => position.Issue), options.Codebook)
            from position in after.Where(position => position.Issue == issue.Id && position.Stance != Stance.Unclear).OrderBy(position => position.Party, StringComparer.Ordinal)
            where before.GetValueOrDefault((position.Party, position.Issue)) is not { } old || old.Stance == Stance.Unclear
            select position;
        var rows = compared.Where(row => row.Type != ChangeType.None).ToList();
        return new ChangesReport(options, since, asOf, rows, [.. firsts], compared.Count - rows.Count, last.Counts);
    }
}
