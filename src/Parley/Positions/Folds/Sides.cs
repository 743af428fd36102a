using Parley.Positions.Codebooks;

namespace Parley.Positions.Folds;

/// <summary>The fold that tells where the sides stand.</summary>
public static class Sides
{
    /// <summary>Where the parties stand on the issues as of a day.</summary>
    /// <remarks>The same articles in any order give the same report.</remarks>
    public static SidesReport Of(IReadOnlyList<CodedArticle> articles, FoldOptions options)
    {
        ArgumentNullException.ThrowIfNull(articles);
        ArgumentNullException.ThrowIfNull(options);
        var asOf = options.AsOf ?? NewestDay(articles);
        var rows = StatedRows.Of(articles, asOf);
        var positions = WithTold(PositionsOf(rows.Rows, options), PositionsOf([.. rows.Told.Where(row => row.IsClear)], options));
        var parties = PartiesOf(positions, options);
        var rank = parties.Select((party, index) => (party, index)).ToDictionary(one => one.party, one => one.index, StringComparer.OrdinalIgnoreCase);
        var byIssue = positions.GroupBy(position => position.Issue, StringComparer.Ordinal).ToDictionary(
            group => group.Key, group => group.OrderBy(position => rank[position.Party]).ToList(), StringComparer.Ordinal);
        return new SidesReport(options, asOf, parties, [.. IssuesOf(byIssue.Keys, options.Codebook).Select(issue => IssueOf(issue, byIssue[issue.Id], parties))], rows.Counts);
    }

    /// <summary>The newest publication day; null when no article has one.</summary>
    public static DateOnly? NewestDay(IEnumerable<CodedArticle> articles) => articles.Max(one => one.Article.Published);

    /// <summary>A position for each party and issue that is asked for and spoken on.</summary>
    internal static IReadOnlyList<Position> PositionsOf(IReadOnlyList<StatedRow> rows, FoldOptions options) =>
    [
        .. rows.Where(row => IsAsked(row, options))
            .GroupBy(row => (row.Party, row.Coding.Issue))
            .Select(group => PositionFold.Of([.. group])),
    ];

    /// <summary>Where a party tells nothing clear itself, what others tell of it, marked as theirs.</summary>
    private static List<Position> WithTold(IReadOnlyList<Position> own, IReadOnlyList<Position> told)
    {
        var clear = own.Where(position => position.Stance != Stance.Unclear).Select(position => (position.Party, position.Issue)).ToHashSet();
        var taken = told.Where(position => !clear.Contains((position.Party, position.Issue))).ToList();
        var replaced = taken.Select(position => (position.Party, position.Issue)).ToHashSet();
        return [.. own.Where(position => !replaced.Contains((position.Party, position.Issue))), .. taken];
    }

    /// <summary>The issues with these ids in the codebook's order; an id that it lacks is its own label, at the end.</summary>
    internal static IEnumerable<Issue> IssuesOf(IEnumerable<string> ids, Codebook codebook)
    {
        var wanted = ids.ToHashSet(StringComparer.Ordinal);
        var known = codebook.Issues.Where(issue => wanted.Contains(issue.Id)).ToList();
        return [.. known, .. wanted.Except(known.Select(issue => issue.Id)).Order(StringComparer.Ordinal).Select(id => new Issue(id, id, ""))];
    }

    private static bool IsAsked(StatedRow row, FoldOptions options) =>
        (options.Parties.Count == 0 || options.Parties.Contains(row.Party, StringComparer.OrdinalIgnoreCase))
        && (options.Issues.Count == 0 || options.Issues.Any(asked => Names(asked, row.Coding.Issue ?? "", options.Codebook)));

    internal static bool Names(string asked, string id, Codebook codebook) =>
        id.Equals(asked, StringComparison.OrdinalIgnoreCase)
        || codebook.Issues.Any(issue => issue.Id == id && issue.Label.Contains(asked, StringComparison.OrdinalIgnoreCase));

    /// <summary>Those asked for; else those with a clear stance on most issues first, then by name.</summary>
    private static IReadOnlyList<string> PartiesOf(IReadOnlyList<Position> positions, FoldOptions options) =>
    [
        .. options.Parties.Where(asked => !positions.Any(position => position.Party.Equals(asked, StringComparison.OrdinalIgnoreCase)))
            .Concat(positions.Select(position => position.Party))
            .Distinct(StringComparer.Ordinal)
            .OrderByDescending(party => positions.Count(position => position.Party == party && position.Stance != Stance.Unclear))
            .ThenByDescending(party => positions.Where(position => position.Party == party).Sum(position => position.Statements))
            .ThenBy(party => party, StringComparer.Ordinal),
    ];

    private static IssueSides IssueOf(Issue issue, List<Position> positions, IReadOnlyList<string> parties)
    {
        var clear = positions.Where(position => StanceScale.PlaceOf(position.Stance) is not null).ToList();
        var gaps =
            from left in clear
            from right in clear.SkipWhile(position => position != left).Skip(1)
            let isLower = StanceScale.PlaceOf(left.Stance) <= StanceScale.PlaceOf(right.Stance)
            select isLower ? new Gap(left, right) : new Gap(right, left);
        var silent = parties.Where(party => positions.All(position => !position.Party.Equals(party, StringComparison.OrdinalIgnoreCase)));
        return new IssueSides(issue, positions, [.. silent], [.. gaps.OrderByDescending(gap => gap.Distance)]);
    }
}
