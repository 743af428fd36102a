using Parley.Articles;
using Parley.Models;
using Parley.Statements.Cues;
using Parley.Statements.Encoder;
using Parley.Text;

namespace Parley.Statements;

/// <summary>Turns drafts, which count words, into statements, which point into the article's text.</summary>
internal sealed class StatementMaker(Calibration calibration)
{
    /// <summary>The statements of drafts that have a content, by their cues in reading order.</summary>
    /// <param name="article">The article.</param>
    /// <param name="passage">What the drafts count the words of.</param>
    /// <param name="drafts">The drafts.</param>
    /// <param name="within">The statement in whose content the passage stands, and its confidence; null for the article itself.</param>
    public IReadOnlyList<Statement> Make(
        Article article, Passage passage, IReadOnlyList<Draft> drafts, (StatementId Id, double Confidence)? within = null)
    {
        var made = drafts.Where(draft => draft.Contents.Count > 0).Select(draft => Make(article, passage, draft, within));
        return [.. made.OrderBy(statement => statement.Cue.Start).ThenBy(statement => statement.Content.Start)];
    }

    private Statement Make(Article article, Passage passage, Draft draft, (StatementId Id, double Confidence)? within)
    {
        Spans cue = [passage.SpanOf(draft.Cue)];
        var content = Spans.Create([.. draft.Contents.Select(content => passage.SpanOf(content.Words))]);
        var words = CueWords.Of(passage, draft);
        var mode = ModeOf(passage, draft.Contents);
        return new Statement(
            StatementId.Of(article.Id, cue, content),
            draft.Source is { } source ? [passage.SpanOf(source)] : null,
            cue,
            content,
            mode,
            words.Kind,
            words.IsNegated,
            article.KindAt(cue.Start),
            within?.Id,
            Math.Min(within?.Confidence ?? 1, calibration.Confidence(draft, mode))) { Rule = draft.Rule, Sureness = draft.Sureness };
    }

    private static Mode ModeOf(Passage passage, IReadOnlyList<DraftContent> contents)
    {
        var (inside, outside) = (false, false);
        foreach (var content in contents)
        {
            for (var word = content.Start; word < content.End; word++)
            {
                var quoted = passage.IsQuoted(word);
                inside |= quoted;
                outside |= !quoted && passage.IsSpoken(word);
            }
        }

        return (inside, outside) switch
        {
            (true, true) => Mode.Mixed,
            (true, false) => Mode.Direct,
            _ => Mode.Indirect,
        };
    }
}
