namespace Parley.Dates.Expressions;

/// <summary>All rules, compiled once: which words they are made of and which can begin them.</summary>
internal sealed class TimeRules
{
    private TimeRules(Lexicon lexicon)
    {
        Lexicon = lexicon;
        var rules = Families.SelectMany(family => family).Select(form => new TimeRule(new Pattern(form.Form, lexicon), form.Read)).ToArray();
        MostElements = rules.Max(rule => rule.Pattern.Length);
        foreach (var entry in lexicon.Entries)
        {
            entry.Rules = [.. rules.Where(rule => rule.Pattern.CanBeginWith(entry))];
            entry.RulesAlone = [.. entry.Rules.Where(rule => rule.Pattern.CanBe(entry))];
        }
    }

    public static TimeRules All { get; } = new(new Lexicon());

    public Lexicon Lexicon { get; }

    /// <summary>The number of elements of the longest pattern.</summary>
    public int MostElements { get; }

    // Of matches equally long the first in this order counts.
    private static TimeForm[][] Families =>
    [
        CalendarDates.Forms, Weekdays.Forms, NearDays.Forms, Feasts.Forms, Counted.Forms, RelativePeriods.Forms, Seasons.Forms, Quarters.Forms,
        Repeats.Forms, VagueTimes.Forms, Lengths.Forms, ClockTimes.Forms,
    ];
}
