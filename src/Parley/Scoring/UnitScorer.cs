namespace Parley.Scoring;

/// <summary>Compares predicted tags with gold, unit by unit (protocol P, as the table of Wang et al., CofeNet, COLING 2022).</summary>
/// <remarks>Every unit counts, also when several annotators' units of one article contradict each other; the bootstrap draws articles.</remarks>
public static class UnitScorer
{
    private static readonly string[] Roles = ["source", "cue", "content"];

    /// <summary>Scores the tags that <paramref name="predict"/> gives for each unit.</summary>
    /// <exception cref="ArgumentException">A unit got more or fewer tags than it has tokens.</exception>
    public static ScoreSheet ScoreTags(IEnumerable<GoldUnit> units, Func<GoldUnit, IReadOnlyList<string>> predict)
    {
        ArgumentNullException.ThrowIfNull(units);
        ArgumentNullException.ThrowIfNull(predict);
        return new ScoreSheet(
            Measure.ForUnits,
            [.. units.GroupBy(unit => unit.Article, StringComparer.Ordinal).Select(article => new ScoredGroup(
                article.Key,
                article.Select(unit => Tallies(unit, predict(unit))).Aggregate((one, other) => [.. one.Zip(other, (a, b) => a.Plus(b))])))]);
    }

    /// <summary>Scores the attributions that <paramref name="predict"/> gives for each unit's text.</summary>
    public static ScoreSheet Score(IEnumerable<GoldUnit> units, Func<GoldUnit, IReadOnlyList<AttributionRecord>> predict)
    {
        ArgumentNullException.ThrowIfNull(predict);
        return ScoreTags(units, unit => UnitTags.Of(unit, predict(unit)));
    }

    private static Tally[] Tallies(GoldUnit unit, IReadOnlyList<string> tags)
    {
        if (tags.Count != unit.Tokens.Count)
        {
            throw new ArgumentException($"{unit.Name} has {unit.Tokens.Count} tokens but was given {tags.Count} tags.");
        }

        var roles = Roles.Select(role => (Gold: UnitTags.Fragments(unit.Tags, role), Predicted: UnitTags.Fragments(tags, role))).ToList();
        return
        [
            .. roles.Select(role => FragmentTallies.Exact(role.Gold, role.Predicted)),
            .. roles.Select(role => FragmentTallies.Begin(role.Gold, role.Predicted)),
            .. roles.Select(role => FragmentTallies.Jaccard(role.Gold, role.Predicted)),
        ];
    }
}
