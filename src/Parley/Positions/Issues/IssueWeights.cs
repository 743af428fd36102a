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
    public static IssueWeights OfWordsAndMeaning { get; } = new(new(-2.5, 3.85, 0.57, 2.06, 2.81, 2.66), new(-0.63, 0.73, 0.57, 2.78, 2.33, 1.47), 0.4);

    /// <summary>With words alone.</summary>
    public static IssueWeights OfWords { get; } = new(new(-2.54, 5.09, 0.97, 0, 0, 0), new(0.09, 1.18, 0.72, 0, 0, 0), 0.4);

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
    /// <param name="Edge">Of edge.</param>
    /// <param name="Lead">Of lead.</param>
    internal sealed record Part(double Start, double Cues, double Overlap, double Likeness, double Edge, double Lead)
    {
        public double SumOf(IssueEvidence evidence) =>
            Start + (Cues * Math.Min(MostCues, evidence.Cues)) + (Overlap * Math.Min(MostOverlap, evidence.Overlap))
            + (Likeness * evidence.Likeness) + (Edge * evidence.Edge) + (Lead * evidence.Lead);
    }
}
