namespace Parley.Positions.Issues;

/// <summary>How much each piece of evidence counts for an issue: a logistic sum, fitted on the development half of the gold texts.</summary>
/// <param name="Words">What counts in the words themselves.</param>
/// <param name="Around">What counts in the paragraphs around words that hold no cue phrase of any issue.</param>
/// <param name="Touched">The score from which an issue is touched.</param>
internal sealed record IssueWeights(IssueWeights.Part Words, IssueWeights.Part Around, double Touched)
{
    private const double MostCues = 1.5;
    private const double MostOverlap = 4;

    /// <summary>With words and likeness of meaning.</summary>
    public static IssueWeights OfWordsAndMeaning { get; } = new(new(-4.27, 4.46, 1, 2.96, 3.12), new(-0.92, 0.89, 0.46, 3.87, 2.13), 0.4);

    /// <summary>With words alone.</summary>
    public static IssueWeights OfWords { get; } = new(new(-2.96, 3.72, 1.72, 0, 0), new(0, 0, 0, 0, 0), 0.4);

    /// <summary>How well an issue fits, 0 to 1.</summary>
    /// <param name="words">What the words themselves tell.</param>
    /// <param name="around">What the paragraphs around them tell; null when those are not asked.</param>
    public double ScoreOf(IssueEvidence words, IssueEvidence? around) =>
        1 / (1 + Math.Exp(-(Words.SumOf(words) + (around is null ? 0 : Around.SumOf(around)))));

    /// <summary>What each unit of evidence counts.</summary>
    /// <param name="Start">The sum when nothing speaks for the issue.</param>
    /// <param name="Cues">Of cue phrases' weight, up to 1.5.</param>
    /// <param name="Overlap">Of overlap, up to 4.</param>
    /// <param name="Likeness">Of likeness.</param>
    /// <param name="Lead">Of lead.</param>
    internal sealed record Part(double Start, double Cues, double Overlap, double Likeness, double Lead)
    {
        public double SumOf(IssueEvidence evidence) =>
            Start + (Cues * Math.Min(MostCues, evidence.Cues)) + (Overlap * Math.Min(MostOverlap, evidence.Overlap)) + (Likeness * evidence.Likeness) + (Lead * evidence.Lead);
    }
}
