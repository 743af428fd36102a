using Parley.Positions.Codebooks;

namespace Parley.Positions.Issues;

/// <summary>The words of an issue, ready to be compared with a statement's.</summary>
internal sealed class IssueProfile
{
    private readonly Dictionary<string, double> tellings;

    /// <param name="issue">The issue.</param>
    /// <param name="issuesWith">How many issues of the codebook use a stem.</param>
    /// <param name="count">How many issues the codebook has.</param>
    public IssueProfile(Issue issue, IReadOnlyDictionary<string, int> issuesWith, int count)
    {
        Issue = issue;
        tellings = VocabularyOf(issue).ToDictionary(stem => stem, stem => Telling(issuesWith[stem], count), StringComparer.Ordinal);
        Cues = [.. issue.Cues.Select(CueOf).OfType<IssueCue>().OrderByDescending(cue => cue.Weight).ThenBy(cue => cue.Words, StringComparer.Ordinal)];
        Phrases = [issue.Label, .. issue.Cues];
        Texts = [.. TextsOf(issue).Where(text => !string.IsNullOrWhiteSpace(text))];
    }

    public Issue Issue { get; }

    /// <summary>Its cue phrases, weightiest first.</summary>
    public IReadOnlyList<IssueCue> Cues { get; }

    /// <summary>Its label and cue phrases, each for itself.</summary>
    public IReadOnlyList<string> Phrases { get; }

    /// <summary>The sentences and lists that tell what it is about, each for itself.</summary>
    public IReadOnlyList<string> Texts { get; }

    /// <summary>The stems of all words that its codebook entry uses.</summary>
    public static IReadOnlySet<string> VocabularyOf(Issue issue) =>
        issue.Cues.Concat(issue.Examples).Append(issue.Label).Append(issue.Proposition).Append(issue.Definition ?? "").SelectMany(CueWords.StemsOf).ToHashSet(StringComparer.Ordinal);

    /// <summary>How much the words tell of it by those that its entry uses too, weightier where fewer issues use them.</summary>
    public double OverlapWith(IReadOnlySet<string> stems) => tellings.Where(pair => stems.Contains(pair.Key)).Sum(pair => pair.Value);

    private static IEnumerable<string> TextsOf(Issue issue) =>
        [$"{issue.Label}. {issue.Proposition}", issue.Definition ?? "", string.Join(", ", issue.Cues), .. issue.Examples];

    /// <summary>1 for a stem of this issue alone, 0 for one that all issues have.</summary>
    private static double Telling(int issues, int count) => count < 2 ? 1 : 1 - (Math.Log(issues) / Math.Log(count));

    private IssueCue? CueOf(string cue)
    {
        var stems = CueWords.StemsOf(cue);
        return stems.Count == 0 ? null : new IssueCue(cue, stems, 1 - stems.Aggregate(1.0, (rest, stem) => rest * (1 - (0.5 * tellings[stem]))));
    }
}
