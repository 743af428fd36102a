using System.Text.Json;
using Parley.Articles;
using Parley.Positions;
using Parley.Statements;

namespace Parley.Scores.Tests.Positions;

/// <summary>The rows of issue and stance that the program codes in an article, in the form of the gold; rows without a clear stance are none.</summary>
internal static class FoundRows
{
    public static IReadOnlyList<GoldMark> Of(Article article, IReadOnlyList<Coded> coded)
    {
        var all = coded.DistinctBy(one => one.Dated.Attributed.Statement.Id).ToDictionary(one => one.Dated.Attributed.Statement.Id);
        return
        [
            .. from one in coded
               from coding in one.Codings.Where(coding => coding.Issue is not null && coding.Stance != Stance.Unclear).DistinctBy(coding => coding.Issue)
               where !IsInFuller(one, coding, all)
               select new GoldMark("row", article.Name, [.. one.Dated.Attributed.Statement.Content], null, PartyOf(one), JsonNamingPolicy.CamelCase.ConvertName(coding.Stance.ToString())) { Issue = coding.Issue },
        ];
    }

    /// <summary>The rows of the gold that take a side, or tell that none is taken.</summary>
    public static IReadOnlyList<GoldMark> Clear(IEnumerable<GoldMark> gold) => [.. gold.Where(mark => mark.What == "row" && mark.State != "unclear")];

    /// <summary>Whether two rows are of the same issue, party and stance and share words.</summary>
    public static bool AreSame(GoldMark gold, GoldMark found) => TouchAlike(gold, found) && gold.State == found.State;

    /// <summary>Whether two rows are of the same issue and party and share words.</summary>
    public static bool TouchAlike(GoldMark gold, GoldMark found) =>
        gold.Text == found.Text && gold.Issue == found.Issue && PartyNames.AreSame(gold.Parties, found.Parties) && gold.Spans.Any(one => found.Spans.Any(one.Overlaps));

    private static IReadOnlyList<string> PartyOf(Coded coded) => coded.Dated.Attributed.Actor.Actor is { } actor ? PartyNames.Of(actor.Party ?? actor.Name) : [];

    /// <summary>Whether the same side's statement around this one has the same row.</summary>
    private static bool IsInFuller(Coded coded, Coding coding, Dictionary<StatementId, Coded> all) =>
        coded.Dated.Attributed.Statement.Within is { } id && all.TryGetValue(id, out var around)
        && PartyNames.AreSame(PartyOf(around), PartyOf(coded)) && around.Codings.Any(other => other.Issue == coding.Issue && other.Stance == coding.Stance);
}
