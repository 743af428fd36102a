using Parley.Positions.Folds;

namespace Parley.Exports.Views;

/// <summary>What was read and what a view leaves out, in one line.</summary>
internal static class CountWords
{
    /// <summary>"Of 13 statements in 2 articles, 1 not coded (no issue fits), 1 not resolved (no speaker known), 10 not dated (counted as of publication)."</summary>
    public static string Of(ReadCounts counts)
    {
        var line = $"Of {Counted(counts.Statements, "statement")} in {Counted(counts.Articles, "article")}: {counts.NotCoded} not coded (no issue fits), "
            + $"{counts.NotResolved} not resolved (no actor known), {counts.NotDated} not dated (counted as of publication)";
        line += counts.ToldByOthers > 0 ? $", {counts.ToldByOthers} told of a party by another" : "";
        line += counts.TooLate > 0 ? $", {counts.TooLate} later than asked" : "";
        return line + ".";
    }

    /// <summary>A number of things: "1 article", "2 articles".</summary>
    public static string Counted(int count, string thing) => count == 1 ? $"1 {thing}" : $"{count} {thing}s";
}
