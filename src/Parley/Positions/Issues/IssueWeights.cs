namespace Parley.Positions.Issues;

/// <summary>How much each piece of evidence counts for an issue: a logistic sum, fitted on the development half of the gold texts.</summary>
/// <param name="Start">The sum when nothing speaks for it.</param>
/// <param name="Cues">For each unit of cue phrases' weight, up to 1.5 of them.</param>
/// <param name="Overlap">For each unit of overlap.</param>
/// <param name="Likeness">For each unit of likeness.</param>
/// <param name="Lead">For each unit of lead.</param>
/// <param name="Touched">The score from which an issue is touched.</param>
internal sealed record IssueWeights(double Start, double Cues, double Overlap, double Likeness, double Lead, double Touched)
{
    private const double MostCues = 1.5;
    private const double MostOverlap = 4;

    /// <summary>With words and likeness of meaning.</summary>
    public static IssueWeights OfWordsAndMeaning { get; } = new(-3.8, 3, 1.5, 4, 1.8, 0.35);

    /// <summary>With words alone.</summary>
    public static IssueWeights OfWords { get; } = new(-2.6, 4, 1.5, 0, 0, 0.35);

    /// <summary>How well an issue fits, 0 to 1.</summary>
    public double ScoreOf(IssueEvidence evidence)
    {
        var sum = Start + (Cues * Math.Min(MostCues, evidence.Cues)) + (Overlap * Math.Min(MostOverlap, evidence.Overlap)) + (Likeness * evidence.Likeness) + (Lead * evidence.Lead);
        return 1 / (1 + Math.Exp(-sum));
    }
}
