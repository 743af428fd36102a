using Parley.Actors;
using Parley.Statements;
using Parley.Text;

namespace Parley.Positions.Folds;

/// <summary>Works out where one party stands on one issue.</summary>
internal static class PositionFold
{
    /// <summary>The position that rows give.</summary>
    /// <param name="rows">All rows of the party on the issue in the order of <see cref="StatedRows.Rows"/>; at least one.</param>
    public static Position Of(IReadOnlyList<StatedRow> rows)
    {
        var clear = rows.Where(row => row.IsClear).ToList();
        var counted = clear.Count > 0 ? clear : rows;
        var deciding = Deciding(counted);
        var first = rows.MinBy(row => (row.Day, row.Order)) ?? deciding;
        var agreeing = counted.Where(row => row.Stance == deciding.Stance).Reverse().ToList();
        // A yes whose condition stands in the next sentence is one position: the day's statements of the same stance are read together.
        var together = agreeing.Where(row => row.Evidence.Day == deciding.Evidence.Day && row.Rank <= deciding.Rank).Reverse().ToList();
        return new Position(deciding.Party, deciding.Coding.Issue ?? "", deciding.Stance, deciding.Evidence, first.Evidence)
        {
            ToldBy = deciding.ToldBy,
            IsRepeated = deciding.IsRepetition,
            Conditions = [.. together.SelectMany(ConditionsOf).DistinctBy(condition => condition.Text)],
            RedLine = together.Select(RedLineOf).LastOrDefault(line => line is not null),
            Hedges = [.. deciding.Coded.Hedges.Select(hedge => new StatedHedge(hedge.Span.In(deciding.Text), hedge.Span.Start, hedge.Span.End, hedge.Band))],
            Strength = StrengthOf(deciding.Evidence),
            LastConfirmed = agreeing.Max(row => row.Evidence.Day),
            Contradictions = [.. counted.Where(row => Contradicts(row, deciding)).Reverse().Select(row => new Contradiction(row.Stance, row.Evidence))],
            Evidence = [.. agreeing.Select(row => row.Evidence)],
            Statements = rows.Count,
        };
    }

    /// <summary>The row that no later one overtakes, from the oldest on.</summary>
    private static StatedRow Deciding(IReadOnlyList<StatedRow> rows)
    {
        var deciding = rows[0];
        foreach (var row in rows.Skip(1))
        {
            deciding = row.Overtakes(deciding) ? row : deciding;
        }

        return deciding;
    }

    private static bool Contradicts(StatedRow row, StatedRow deciding) =>
        row.Stance != deciding.Stance && row.Stance != Stance.Unclear
        && row.Day >= deciding.Day
        && row.Speaker != deciding.Speaker;

    private static IEnumerable<StatedCondition> ConditionsOf(StatedRow row) => row.Coding.Conditions.Where(condition => condition.Setter is null || condition.Setter == row.Party).Select(condition =>
        new StatedCondition(condition, condition.Span.In(row.Text), condition.Obligor?.In(row.Text), row.Evidence));

    private static StatedRedLine? RedLineOf(StatedRow row) => row.Coding.RedLine is { } line
        ? new StatedRedLine(line, line.Span.In(row.Text), line.Marker.In(row.Text), row.Evidence)
        : null;

    private static Strength StrengthOf(Evidence evidence) =>
        evidence.IsNarrated ? Strength.Narrated
        : evidence.Actor?.Kind == ActorKind.Anonymous ? Strength.Unnamed
        : evidence.Mode == Mode.Indirect ? Strength.Reported
        : Strength.Quoted;
}
