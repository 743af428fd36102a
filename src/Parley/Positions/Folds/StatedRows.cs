using Parley.Actors;
using Parley.Actors.Tables;
using Parley.Articles;
using Parley.Statements;

namespace Parley.Positions.Folds;

/// <summary>The rows that folds work on, oldest first, and the count of what is left out.</summary>
/// <remarks>Articles are put into an order of their own (day, outlet, name, id), so that the order in which they were read changes nothing.</remarks>
internal sealed class StatedRows
{
    private StatedRows(IReadOnlyList<StatedRow> rows, IReadOnlyList<StatedRow> told, ReadCounts counts) => (Rows, Told, Counts) = (rows, told, counts);

    /// <summary>The rows by day, those without a day first; within a day what the article looks back on first, then those of less authority, then in reading order.</summary>
    public IReadOnlyList<StatedRow> Rows { get; }

    /// <summary>The rows of what one side says of another's stance, in the same order.</summary>
    public IReadOnlyList<StatedRow> Told { get; }

    public ReadCounts Counts { get; }

    /// <summary>The rows of the statements that count as of a day; of all when it is null.</summary>
    public static StatedRows Of(IReadOnlyList<CodedArticle> articles, DateOnly? asOf)
    {
        var distinct = InOrder(articles);
        var statements = distinct.SelectMany(one => one.Statements.Where(IsOwn).Select(coded => (one.Article, Coded: coded))).ToList();
        var inTime = statements.Where(one => IsInTime(one.Article, one.Coded, asOf)).ToList();
        var outer = distinct.SelectMany(one => one.Statements).DistinctBy(coded => coded.Dated.Attributed.Statement.Id).ToDictionary(coded => coded.Dated.Attributed.Statement.Id);
        var told = inTime.Where(one => IsToldByAnother(one.Coded, outer)).Select(one => one.Coded).ToHashSet<Coded>(ReferenceEqualityComparer.Instance);

        var rows = inTime.SelectMany((one, order) => RowsOf(one.Article, one.Coded, order, told.Contains(one.Coded) ? TellerOf(one.Coded, outer) : null).Where(row => !IsInFuller(row, outer)))
            .OrderBy(row => row.Day).ThenByDescending(row => row.IsBackground).ThenByDescending(row => row.Rank).ThenBy(row => row.Order)
            .ToLookup(row => row.ToldBy is not null);
        return new StatedRows([.. rows[false]], [.. rows[true]], new ReadCounts(distinct.Count, statements.Count)
        {
            NotCoded = inTime.Count(one => one.Coded.Codings.All(coding => coding.Issue is null)),
            NotResolved = inTime.Count(one => ActorOf(one.Coded) is null),
            NotDated = inTime.Count(one => one.Coded.Dated.Said is null),
            TooLate = statements.Count - inTime.Count,
            ToldByOthers = told.Count(coded => coded.Codings.Any(coding => coding.Issue is not null)),
        });
    }

    /// <summary>The sides that an actor speaks for: those of its members when several speak together.</summary>
    internal static IEnumerable<string> PartiesOf(Actor actor) => actor.Members.Count > 0
        ? actor.Members.SelectMany(PartiesOf).Distinct(StringComparer.Ordinal)
        : [actor.Party ?? actor.Name];

    /// <summary>Each article once, by day, outlet, name and id, so that the order in which they were read changes nothing.</summary>
    internal static List<CodedArticle> InOrder(IReadOnlyList<CodedArticle> articles) =>
    [
        .. articles.DistinctBy(one => one.Article.Id)
            .OrderBy(one => one.Article.Published ?? DateOnly.MinValue)
            .ThenBy(one => one.Article.Outlet, StringComparer.Ordinal)
            .ThenBy(one => one.Article.Name, StringComparer.Ordinal)
            .ThenBy(one => one.Article.Id.Value, StringComparer.Ordinal),
    ];

    /// <summary>Whether the statement is more than a pull quote that repeats the body.</summary>
    internal static bool IsOwn(Coded coded) => coded.Dated.Attributed.Statement.Repeats is null;

    /// <summary>Whether the statement counts as of a day; one without a day always does.</summary>
    internal static bool IsInTime(Article article, Coded coded, DateOnly? asOf) =>
        asOf is null || (coded.Dated.Said?.To ?? article.Published) is not { } day || day <= asOf;

    /// <summary>Whether the statement stands in another's whose speaker is of another side: a position put in somebody's mouth.</summary>
    private static bool IsToldByAnother(Coded coded, Dictionary<StatementId, Coded> all)
    {
        var within = coded.Dated.Attributed.Statement.Within;
        return within is { } id && all.TryGetValue(id, out var around)
            && (ActorOf(around) is not { } teller || ActorOf(coded) is not { } actor || !PartiesOf(actor).Intersect(PartiesOf(teller), StringComparer.Ordinal).Any());
    }

    /// <summary>Who tells a statement that stands in another side's.</summary>
    private static string TellerOf(Coded coded, Dictionary<StatementId, Coded> all) =>
        coded.Dated.Attributed.Statement.Within is { } id && ActorOf(all[id]) is { } teller ? teller.Name : "somebody not named";

    /// <summary>Whether the same side's statement around this one takes a clear stance on the issue, or this one takes none: the fuller words count.</summary>
    private static bool IsInFuller(StatedRow row, Dictionary<StatementId, Coded> all) =>
        row.Coded.Dated.Attributed.Statement.Within is { } id && all.TryGetValue(id, out var around)
        && around.Codings.Any(coding => coding.Issue == row.Coding.Issue && (coding.Stance != Stance.Unclear || row.Stance == Stance.Unclear))
        && ActorOf(around) is { } teller && PartiesOf(teller).Contains(row.Party, StringComparer.Ordinal);

    private static IEnumerable<StatedRow> RowsOf(Article article, Coded coded, int order, string? toldBy)
    {
        if (ActorOf(coded) is not { } actor)
        {
            return [];
        }

        var evidence = Evidence.Of(article, coded);
        return
            from coding in coded.Codings.Where(coding => coding.Issue is not null).DistinctBy(coding => coding.Issue)
            from party in PartiesOf(actor)
            select new StatedRow(party, coding, coded, evidence, RankIn(actor, party), order, article.Text) { ToldBy = toldBy };
    }

    /// <summary>How much an actor binds a party: of several who speak together, the party's own members tell.</summary>
    private static RoleRank RankIn(Actor actor, string party) =>
        Authority.Of(actor.Members.FirstOrDefault(member => PartiesOf(member).Contains(party, StringComparer.Ordinal)) ?? actor);

    private static Actor? ActorOf(Coded coded) => coded.Dated.Attributed.Actor.Actor;
}
