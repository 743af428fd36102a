using System.Globalization;
using Parley.Positions.Phrases;

namespace Parley.Positions.Stances;

/// <summary>A number and what it counts, as far as a proposition and a statement can be compared by it: "seven years".</summary>
internal readonly record struct Quantity(decimal Number, string Unit)
{
    private static readonly string[] Names =
        ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty"];

    private static readonly string[] Units = ["day", "week", "month", "year", "hour", "kilometre", "kilometer", "mile", "percent", "tonne", "megawatt", "soldier", "observer"];

    /// <summary>The quantities of a stretch, in reading order; months are counted as parts of a year.</summary>
    public static IEnumerable<Quantity> In(ViewWords words, WordRange range)
    {
        for (var index = range.First; index < range.After; index++)
        {
            var parts = words.Lower(index).Split('-');
            if (NumberOf(parts[0]) is not { } number)
            {
                continue;
            }

            var unit = parts.Length > 1 ? UnitOf(parts[1]) : Enumerable.Range(index + 1, 2).Where(range.Holds).Select(next => UnitOf(words.Lower(next))).FirstOrDefault(found => found is not null);
            if (unit is not null)
            {
                yield return unit == "month" ? new Quantity(number / 12, "year") : new Quantity(number, unit);
            }
        }
    }

    private static decimal? NumberOf(string word) =>
        decimal.TryParse(word, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var figure) ? figure
        : word == "single" ? 1
        : Array.IndexOf(Names, word) is >= 0 and var named ? named
        : null;

    private static string? UnitOf(string word) => Units.FirstOrDefault(unit => word == unit || word == unit + "s");
}
