using Parley.Dates;
using Parley.Text;

namespace Parley.Scores.Tests;

/// <summary>How well time expressions were found and resolved in some articles.</summary>
/// <remarks>
/// Matches are relaxed, as in TempEval-3: a gold expression and one of ours that overlap, each taken once, in reading order. A value is
/// right when it is the same string.
/// </remarks>
internal sealed class TimeScores
{
    private static readonly string[] WeekdayNames = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

    public int Gold { get; private set; }

    public int Found { get; private set; }

    public int Matched { get; private set; }

    public int ValueRight { get; private set; }

    public int Weekdays { get; private set; }

    public int WeekdaysRight { get; private set; }

    public int Dates { get; private set; }

    public int DatesRight { get; private set; }

    public double Precision => 100.0 * Matched / Found;

    public double Recall => 100.0 * Matched / Gold;

    public double RelaxedF1 => 200.0 * Matched / (Gold + Found);

    public double ValueF1 => 200.0 * ValueRight / (Gold + Found);

    public double WeekdayAccuracy => 100.0 * WeekdaysRight / Weekdays;

    /// <summary>Among DATE expressions whose extent is given: we read that extent alone, with its surroundings as context.</summary>
    public double DateAccuracy => 100.0 * DatesRight / Dates;

    public static TimeScores Of(IEnumerable<TimeMlDocument> documents, Action<TimeMlDocument, GoldTime?, TimeExpression?>? onPair = null)
    {
        var scores = new TimeScores();
        foreach (var document in documents)
        {
            var found = NewsDates.In(document.Text, new TextSpan(0, document.Text.Length), document.Created);
            scores.Add(document, found, onPair);
        }

        return scores;
    }

    private void Add(TimeMlDocument document, IReadOnlyList<TimeExpression> found, Action<TimeMlDocument, GoldTime?, TimeExpression?>? onPair)
    {
        var free = found.ToList();
        foreach (var gold in document.Gold)
        {
            var ours = free.Find(one => one.Span.Overlaps(gold.Span));
            _ = ours is not null && free.Remove(ours);
            Matched += ours is null ? 0 : 1;
            ValueRight += ours?.Value == gold.Value ? 1 : 0;
            AddGiven(document, gold);
            onPair?.Invoke(document, gold, ours);
        }

        Gold += document.Gold.Count;
        Found += found.Count;
        free.ForEach(one => onPair?.Invoke(document, null, one));
    }

    private void AddGiven(TimeMlDocument document, GoldTime gold)
    {
        var given = NewsDates.In(document.Text, gold.Span, document.Created).MaxBy(one => one.Span.Length);
        var isRight = given?.Value == gold.Value ? 1 : 0;
        if (gold.Type == "DATE")
        {
            Dates++;
            DatesRight += isRight;
        }

        if (WeekdayNames.Contains(gold.Span.In(document.Text)) && gold.Type == "DATE")
        {
            Weekdays++;
            WeekdaysRight += isRight;
        }
    }
}
