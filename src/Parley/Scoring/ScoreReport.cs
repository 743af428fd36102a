using System.Globalization;
using System.Text;

namespace Parley.Scoring;

/// <summary>Writes scores as a text table at most 80 columns wide: each figure in per cent with its 95 % interval.</summary>
public static class ScoreReport
{
    private const string Rule = "--------------------------------------------------------------------------------";

    /// <summary>The scores of one system.</summary>
    /// <param name="title">The first line.</param>
    /// <param name="scores">What <see cref="Bootstrap.Scores"/> gave.</param>
    public static string Table(string title, IReadOnlyList<Score> scores)
    {
        ArgumentNullException.ThrowIfNull(scores);
        var table = new StringBuilder();
        Line(table, title);
        Line(table, Rule);
        Line(table, $"{"measure",-34} {"of",-9}{"prec.",6}{"recall",7}{"score",7}  {"95 % interval",-13}");
        Line(table, Rule);
        foreach (var (index, score) in scores.Index())
        {
            var named = Named(score.Measure, index == 0 ? null : scores[index - 1].Measure);
            Line(table, $"{named}{Figure(score.Precision),6}{Figure(score.Recall),7}{Figure(score.Value),7}  {Interval(score.Value)}");
        }

        Line(table, Rule);
        return table.ToString();
    }

    /// <summary>How far one system is above another; a star marks differences whose interval excludes 0.</summary>
    /// <param name="title">The first line.</param>
    /// <param name="differences">What <see cref="Bootstrap.Differences"/> gave.</param>
    public static string Table(string title, IReadOnlyList<ScoreDifference> differences)
    {
        ArgumentNullException.ThrowIfNull(differences);
        var table = new StringBuilder();
        Line(table, title);
        Line(table, Rule);
        Line(table, $"{"measure",-34} {"of",-9}{"points",9}  95 % interval");
        Line(table, Rule);
        foreach (var (index, difference) in differences.Index())
        {
            var named = Named(difference.Measure, index == 0 ? null : differences[index - 1].Measure);
            var points = difference.Value is { } value ? value.Value.ToString("+0.0;-0.0;0.0", CultureInfo.InvariantCulture) : "–";
            Line(table, $"{named}{points,9}  {Interval(difference.Value),-16}{(difference.Value is { ExcludesZero: true } ? "  *" : "")}");
        }

        Line(table, Rule);
        Line(table, "* the interval of the paired difference excludes 0");
        return table.ToString();
    }

    private static string Named(Measure measure, Measure? before)
    {
        var title = measure.Letter == before?.Letter ? "" : $"{measure.Letter,-2} {measure.Title}";
        return $"{title,-34} {measure.Of,-9}";
    }

    private static string Figure(Estimate? estimate) =>
        estimate is { } figure ? figure.Value.ToString("0.0", CultureInfo.InvariantCulture) : "–";

    private static string Interval(Estimate? estimate) =>
        estimate is { } figure ? string.Create(CultureInfo.InvariantCulture, $"[{figure.Low:0.0}, {figure.High:0.0}]") : "";

    // Not AppendLine: the report is the same on every system.
    private static void Line(StringBuilder table, string line) => table.Append(line.TrimEnd()).Append('\n');
}
