using Parley.Positions;
using Parley.Positions.Folds;

namespace Parley.Exports.Views;

/// <summary>How far apart the parties are on an issue, in words.</summary>
internal static class GapWords
{
    private const int PairsNamed = 2;

    /// <summary>One line; null when fewer than two parties have a clear stance.</summary>
    public static string? Of(IssueSides sides)
    {
        if (sides.Gaps.Count == 0)
        {
            return null;
        }

        var widest = sides.Gaps.Where(gap => gap.Distance == sides.Gaps[0].Distance).ToList();
        if (widest[0].Distance == 0)
        {
            var parties = sides.Positions.Where(position => position.Stance != Stance.Unclear).Select(position => position.Party);
            return $"none in stance: {Listed([.. parties])} {Verb(widest[0].Lower.Stance, plural: true)}{(widest[0].Lower.Stance == Stance.Conditional ? ", each on its own conditions" : "")}";
        }

        var pairs = widest.Take(PairsNamed).Select(gap => $"{gap.Lower.Party} {Verb(gap.Lower.Stance)}, {gap.Higher.Party} {Verb(gap.Higher.Stance)}");
        var more = widest.Count > PairsNamed ? $"; {CountWords.Counted(widest.Count - PairsNamed, "more pair")} as far apart" : "";
        return $"{widest[0].Distance} of {Gap.Widest}, {Distance(widest[0].Distance)}: {string.Join("; ", pairs)}{more}";
    }

    /// <summary>Where somebody stands, as a sentence says it.</summary>
    public static string Verb(Stance stance, bool plural = false) => stance switch
    {
        Stance.Supports => plural ? "support it" : "supports it",
        Stance.Opposes => plural ? "oppose it" : "opposes it",
        Stance.Conditional => plural ? "say yes on a condition" : "says yes on a condition",
        _ => plural ? "leave it open" : "leaves it open",
    };

    /// <summary>A distance in words.</summary>
    public static string Distance(int steps) => steps switch
    {
        0 => "no step apart",
        1 => "one step apart",
        2 => "two steps apart",
        _ => "at opposite ends",
    };

    /// <summary>Names as a sentence lists them.</summary>
    public static string Listed(IReadOnlyList<string> names) =>
        names.Count < 2 ? string.Concat(names) : $"{string.Join(", ", names.Take(names.Count - 1))} and {names[^1]}";
}
