namespace Parley.Dates.Expressions;

/// <summary>Seasons: "the summer of 2023", "last spring", "in the autumn".</summary>
internal static class Seasons
{
    public static readonly TimeForm[] Forms =
    [
        new("this past [season]", match => Season(match, Back(match, isStrict: true), "season-last")),
        new("last [season]", match => Season(match, Back(match, isStrict: true), "season-last")),
        new("this [season]", match => Season(match, match.Anchor.Year, "season-this")),
        new("next [season]", match => Season(match, Back(match, isStrict: false) + 1, "season-next")),
        new("the [season] of? [year]", match => Season(match, match[Sense.Year], "season")),
        new("[season] of? [year]", match => Season(match, match[Sense.Year], "season")),
        new("the [season]", BareSeason),
        new("[season]", match => match.Scene.Before(match.Start) is { } before && before.Is("in") ? BareSeason(match) : null),
    ];

    private static Reading? BareSeason(TimeMatch match)
    {
        // "the fall of the government", "the spring of hope".
        if (match.Scene.After(match.End - 1) is { } after && after.Is("of"))
        {
            return null;
        }

        var year = Back(match, isStrict: false);
        return Direction.IsAhead(match) ? Season(match, year + 1, "season-next") : Season(match, year, "season-recent");
    }

    private static Reading Season(TimeMatch match, int year, string rule) => Periods.Season(year, match[Sense.Season]).By(rule, Certainty.Guessed);

    // The year of the latest such season that had begun by the anchor, or had ended.
    private static int Back(TimeMatch match, bool isStrict)
    {
        var season = Periods.Season(match.Anchor.Year, match[Sense.Season]);
        return (isStrict ? season.To < match.Anchor : season.From <= match.Anchor) ? match.Anchor.Year : match.Anchor.Year - 1;
    }
}
