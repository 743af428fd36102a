using System.Globalization;
using Parley.Scoring;

namespace Parley.Cli.Commands;

/// <summary>One run of <c>parley score attribution</c>: reads gold and predictions, prints scores.</summary>
internal sealed class AttributionRun(
    string? gold, string? units, bool outermost, int seed, string format, TextWriter output, TextWriter error)
{
    private const int Done = 0;
    private const int WrongUse = 2;

    /// <summary>Prints the scores of one file (or of the reader) and, when there is another file, the difference.</summary>
    /// <returns>The exit code.</returns>
    public int Score(string? statements, string? other, Func<string, string, IReadOnlyList<AttributionRecord>>? read)
    {
        try
        {
            Func<Predictions, ScoreSheet> score = gold is not null ? ArticleSheets(gold) : UnitSheets(units!);
            var sheet = score(statements is null ? new Predictions(read!) : new Predictions(statements, outermost));
            var otherSheet = other is null ? null : score(new Predictions(other, outermost));
            Print(sheet, otherSheet, statements ?? "Parley's own reading", other);
            return Done;
        }
        catch (Exception problem) when (problem is InvalidDataException or ArgumentException)
        {
            error.WriteLine($"parley score: {problem.Message}");
            return WrongUse;
        }
    }

    private Func<Predictions, ScoreSheet> ArticleSheets(string path)
    {
        var articles = PolnearCorpus.Read(path);
        return predictions =>
        {
            predictions.WarnOf(articles.Select(article => article.Name), "article", error);
            return AttributionScorer.Score(articles, article => predictions.Of(article.Name, article.Text));
        };
    }

    private Func<Predictions, ScoreSheet> UnitSheets(string path)
    {
        var all = PolnearUnits.Read(path);
        return predictions =>
        {
            predictions.WarnOf(all.Select(unit => unit.Name), "unit", error);
            return UnitScorer.Score(all, unit => predictions.Of(unit.Name, unit.Text));
        };
    }

    private void Print(ScoreSheet sheet, ScoreSheet? otherSheet, string system, string? other)
    {
        var bootstrap = new Bootstrap(seed);
        var scores = bootstrap.Scores(sheet);
        var differences = otherSheet is null ? null : bootstrap.Differences(sheet, otherSheet);
        if (format == "json")
        {
            var what = new List<KeyValuePair<string, string>>
            {
                new("protocol", gold is null ? "P" : "D"), new("gold", Path.GetFileName(gold ?? units!)), new("system", Path.GetFileName(system)),
                new("articles", sheet.Groups.Count.ToString(CultureInfo.InvariantCulture)), new("seed", seed.ToString(CultureInfo.InvariantCulture)),
            };
            output.WriteLine(ScoreJson.Document(other is null ? what : [.. what, new("other", Path.GetFileName(other))], scores, differences));
            return;
        }

        var title = $"{Path.GetFileName(system)} on {sheet.Groups.Count} articles of {Path.GetFileName(gold ?? units!)}";
        output.Write(ScoreReport.Table(title, scores));
        if (differences is not null)
        {
            output.Write($"\n{ScoreReport.Table($"Points above {Path.GetFileName(other)}", differences)}");
        }
    }
}
