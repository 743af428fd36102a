using Parley.Articles;
using Parley.Statements;
using Parley.Text;

namespace Parley.Scores.Tests;

/// <summary>A case's statements laid beside those found in its text: each expected one with the found one whose cue it shares.</summary>
internal sealed class CaseMatch
{
    private readonly string text;
    private readonly Dictionary<int, Statement> partners = [];

    public CaseMatch(AttributionCase attributionCase, Article article, EncoderFinder finder)
    {
        Case = attributionCase;
        text = attributionCase.Text;
        Found = finder.Find(article, TestContext.Current.CancellationToken).Statements;
        var free = Found.ToList();
        for (var index = 0; index < Case.Statements.Count; index++)
        {
            var expected = Case.Statements[index];
            var best = free.Where(found => found.Cue.Overlaps(expected.Cue.In(text)))
                .MaxBy(found => Jaccard(WordsIn(found.Content), WordsIn(expected.Content.Select(words => words.In(text)))));
            if (best is not null)
            {
                partners.Add(index, best);
                free.Remove(best);
            }
        }

        Unmatched = free;
    }

    public AttributionCase Case { get; }

    public IReadOnlyList<Statement> Found { get; }

    /// <summary>The statements found that no expected one claims.</summary>
    public IReadOnlyList<Statement> Unmatched { get; }

    /// <summary>The found statement that shares the cue of an expected one, or null.</summary>
    public Statement? PartnerOf(int expected) => partners.GetValueOrDefault(expected);

    /// <summary>Whether an expected statement was found: contents alike to a degree, and sources that share a word or are both absent.</summary>
    public bool IsFound(int expected, double leastJaccard)
    {
        if (PartnerOf(expected) is not { } found)
        {
            return false;
        }

        var wanted = Case.Statements[expected];
        var sourcesAgree = wanted.Source is null
            ? found.Speaker is null
            : found.Speaker is { } speaker && WordsIn(speaker).Overlaps(WordsIn([wanted.Source.In(text)]));
        return sourcesAgree && Jaccard(WordsIn(found.Content), WordsIn(wanted.Content.Select(words => words.In(text)))) >= leastJaccard;
    }

    private HashSet<int> WordsIn(IEnumerable<TextSpan> spans) =>
        [.. spans.SelectMany(span => Words.SpansIn(text, span)).Where(word => char.IsLetterOrDigit(text[word.Start])).Select(word => word.Start)];

    private static double Jaccard(HashSet<int> one, HashSet<int> other)
    {
        var both = one.Count(other.Contains);
        return both == 0 ? 0 : (double)both / (one.Count + other.Count - both);
    }
}
