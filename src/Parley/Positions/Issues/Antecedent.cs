using Parley.Positions.Acts;
using Parley.Text;

namespace Parley.Positions.Issues;

/// <summary>Tells the issue of an answer that names none itself, "welcomed it", "would need more time": that of what was spoken of just before.</summary>
internal static class Antecedent
{
    private const int SentencesBack = 2;

    /// <summary>The one issue that the nearest words before the answer name by a cue phrase; null for other statements, or when those words name several or none do.</summary>
    /// <param name="view">The statement.</param>
    /// <param name="act">What it does.</param>
    /// <param name="issues">Tells which issues words touch.</param>
    public static IReadOnlyList<IssueScore>? Of(StatementView view, ActReading act, IFindIssues issues)
    {
        if (!IsAnswer(act.Act) || !PointingWords.Make(view) || Named(view.Words, issues).Count > 0)
        {
            return null;
        }

        var nearest = Before(view).Select(span => Named(span.In(view.Article.Text), issues)).FirstOrDefault(named => named.Count > 0);
        return nearest is { Count: 1 } ? nearest : null;
    }

    /// <summary>A refusal is left out: who refuses a middle way may want more of either side, so it would take no stance.</summary>
    private static bool IsAnswer(Act act) =>
        act is Act.Accept or Act.AcceptInPrinciple or Act.Praise or Act.Defer or Act.Withdraw;

    private static IReadOnlyList<IssueScore> Named(string words, IFindIssues issues) =>
        [.. issues.Find(words).Where(score => score.IsTouched && score.Because is not ("similarity" or "words"))];

    /// <summary>The words before the answer, nearest first: the beginning of its sentence, then the sentences before, the last of the paragraph before included.</summary>
    private static IEnumerable<TextSpan> Before(StatementView view)
    {
        var start = Math.Min(view.Statement.Content.Start, view.Statement.Cue.Start);
        if (start > view.Sentence.Start)
        {
            yield return new TextSpan(view.Sentence.Start, start);
        }

        var text = view.Article.Text;
        var paragraphs = view.Article.Paragraphs.Where(paragraph => paragraph.Start < view.Sentence.Start || paragraph.Contains(view.Sentence)).ToList();
        var earlier = paragraphs.TakeLast(2).SelectMany(paragraph => Sentences.Of(text, paragraph)).Where(sentence => sentence.End <= view.Sentence.Start);
        foreach (var sentence in earlier.Reverse().Take(SentencesBack))
        {
            yield return sentence;
        }
    }
}
