using Parley.Models;
using Parley.Positions.Codebooks;

namespace Parley.Positions.Issues;

/// <summary>Tells which issues words touch, by the issues' cue phrases and by likeness of meaning together.</summary>
/// <remarks>Safe to use from several threads at once.</remarks>
public sealed class IssueFinder : IFindIssues
{
    private const int Kept = 3;

    private readonly IReadOnlyList<IssueProfile> profiles;
    private readonly IssueLikeness? likeness;
    private readonly IssueWeights weights;

    /// <summary>Prepares to find the issues of a codebook.</summary>
    /// <param name="codebook">The issues.</param>
    /// <param name="sentences">Tells likeness of meaning; null to go by the words alone.</param>
    public IssueFinder(Codebook codebook, IEmbedSentences? sentences)
    {
        ArgumentNullException.ThrowIfNull(codebook);
        var issuesWith = codebook.Issues.SelectMany(IssueProfile.VocabularyOf).CountBy(stem => stem, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        profiles = [.. codebook.Issues.Select(issue => new IssueProfile(issue, issuesWith, codebook.Issues.Count))];
        likeness = sentences is null ? null : new IssueLikeness(profiles, sentences);
        weights = sentences is null ? IssueWeights.OfWords : IssueWeights.OfWordsAndMeaning;
    }

    public IReadOnlyList<IssueScore> Find(string words, string? around = null)
    {
        ArgumentNullException.ThrowIfNull(words);
        var inWords = EvidenceIn(words);
        var inAround = around is null || inWords.Any(found => found.Cue is not null) ? null : EvidenceIn(around);
        return
        [
            .. profiles.Select((profile, index) => ScoreOf(profile.Issue.Id, inWords[index], inAround?[index]))
                .OrderByDescending(score => score.Score).ThenBy(score => score.Issue, StringComparer.Ordinal).Take(Kept),
        ];
    }

    /// <summary>What speaks for each issue of the codebook, in its order.</summary>
    internal IReadOnlyList<IssueEvidence> EvidenceIn(string words)
    {
        var stems = CueWords.StemsOf(words);
        var distinct = stems.ToHashSet(StringComparer.Ordinal);
        var overlaps = profiles.Select(profile => profile.OverlapWith(distinct)).ToList();
        var alike = stems.Count == 0 || likeness is null ? [.. profiles.Select(_ => (Phrases: 0.0, Texts: 0.0))] : likeness.To(words);
        return
        [
            .. profiles.Select((profile, index) =>
            {
                var found = profile.Cues.Where(cue => cue.IsIn(stems)).ToList();
                return new IssueEvidence(
                    found.FirstOrDefault()?.Words,
                    found.Sum(cue => cue.Weight),
                    overlaps[index] - overlaps.Average(),
                    alike[index].Phrases,
                    alike[index].Texts - alike.Average(one => one.Texts));
            }),
        ];
    }

    private IssueScore ScoreOf(string issue, IssueEvidence words, IssueEvidence? around)
    {
        var score = weights.ScoreOf(words, around);
        var because = words.Cue ?? around?.Cue ?? (likeness is null ? "words" : "similarity");
        return new IssueScore(issue, score, because, score >= weights.Touched);
    }
}
