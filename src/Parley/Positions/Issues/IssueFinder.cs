using Parley.Models;
using Parley.Positions.Codebooks;

namespace Parley.Positions.Issues;

/// <summary>Tells which issues words touch, by the issues' cue phrases and by likeness of meaning together.</summary>
/// <remarks>Safe to use from several threads at once.</remarks>
public sealed class IssueFinder : IFindIssues
{
    private const int Kept = 3;

    /// <summary>The score from which likeness alone, without any cue phrase, touches an issue.</summary>
    private const double LikenessAlone = 0.5;
    private const int Nearest = 3;

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
        profiles = [.. codebook.Issues.Select(issue => new IssueProfile(issue, issuesWith))];
        likeness = sentences is null ? null : new IssueLikeness(profiles, sentences);
        weights = sentences is null ? IssueWeights.OfWords : IssueWeights.OfWordsAndMeaning;
    }

    public IReadOnlyList<IssueScore> Find(string words, string? around = null)
    {
        ArgumentNullException.ThrowIfNull(words);
        var inWords = EvidenceIn(words);
        var inAround = around is null || inWords.Any(found => found.Cue is not null) ? null : EvidenceIn(around);
        var named = NamedIn(inWords);
        return
        [
            .. profiles.Select((profile, index) => ScoreOf(profile.Issue.Id, inWords[index], inAround?[index], named))
                .OrderByDescending(score => score.IsTouched).ThenByDescending(score => score.Score).ThenBy(score => score.Issue, StringComparer.Ordinal).Take(Kept),
        ];
    }

    /// <summary>What speaks for each issue of the codebook, in its order.</summary>
    private IReadOnlyList<IssueEvidence> EvidenceIn(string words)
    {
        var stems = CueWords.StemsOf(words);
        var distinct = stems.ToHashSet(StringComparer.Ordinal);
        var overlaps = profiles.Select(profile => profile.OverlapWith(distinct)).ToList();
        var alike = stems.Count == 0 || likeness is null ? [.. profiles.Select(_ => (Phrases: 0.0, Texts: 0.0))] : likeness.To(words);
        var texts = alike.Select(one => one.Texts).ToList();
        return
        [
            .. profiles.Select((profile, index) => new IssueEvidence(
                [.. profile.Cues.Where(cue => cue.IsIn(stems))],
                overlaps[index] - UsualBeside(index, overlaps),
                alike[index].Phrases,
                alike[index].Phrases - alike.Where((_, other) => other != index).Select(one => one.Phrases).DefaultIfEmpty().Max(),
                texts[index] - UsualBeside(index, texts))),
        ];
    }

    /// <summary>What the nearest other issues have on the whole: the same in a codebook of ten issues and in one of fifty.</summary>
    private static double UsualBeside(int issue, IReadOnlyList<double> values) =>
        values.Where((_, other) => other != issue).OrderDescending().Take(Nearest).DefaultIfEmpty().Average();

    /// <summary>The issues that a cue phrase names outright: a cue that is no part of a longer one of another issue, "ceasefire" of "ceasefire monitoring".</summary>
    private HashSet<string> NamedIn(IReadOnlyList<IssueEvidence> inWords)
    {
        var found = profiles.Zip(inWords).SelectMany(one => one.Second.Found.Select(cue => (one.First.Issue.Id, cue.Stems))).ToList();
        return
        [
            .. from one in found
               where !found.Any(other => other.Id != one.Id && other.Stems.Count > one.Stems.Count && one.Stems.All(other.Stems.Contains))
               select one.Id,
        ];
    }

    /// <summary>An issue that is named is touched; likeness alone must be strong, and counts only where none is named.</summary>
    private IssueScore ScoreOf(string issue, IssueEvidence words, IssueEvidence? around, HashSet<string> named)
    {
        var score = weights.ScoreOf(words, around);
        if (named.Contains(issue))
        {
            return new IssueScore(issue, Math.Max(score, weights.Touched), words.Cue ?? "words", IsTouched: true);
        }

        var because = words.Cue ?? around?.Cue ?? (likeness is null ? "words" : "similarity");
        return new IssueScore(issue, score, because, named.Count == 0 && score >= (because == "similarity" ? LikenessAlone : weights.Touched));
    }
}
