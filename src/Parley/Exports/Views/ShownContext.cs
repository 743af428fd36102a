using System.Text;
using Parley.Articles;
using Parley.Statements;
using Parley.Text;

namespace Parley.Exports.Views;

/// <summary>The paragraphs around a statement with its words marked.</summary>
internal static class ShownContext
{
    /// <summary>What the marks mean.</summary>
    public const string Legend = "⟦content⟧ ‹cue or speaker›";

    /// <summary>From the first paragraph that holds some of the statement to the last.</summary>
    public static TextSpan SpanOf(Article article, Statement statement)
    {
        var first = Math.Min(statement.Cue.Start, statement.Content.Start);
        var last = Math.Max(statement.Cue.End, statement.Content.End);
        var around = article.Paragraphs.Where(paragraph => paragraph.Start < last && first < paragraph.End).ToList();
        return around.Count == 0 ? new TextSpan(first, last) : new TextSpan(Math.Min(first, around[0].Start), Math.Max(last, around[^1].End));
    }

    /// <summary>The words of the paragraphs, content in ⟦⟧, cue and speaker in ‹›.</summary>
    public static string Marked(Article article, Statement statement)
    {
        var context = SpanOf(article, statement);
        var marked = new StringBuilder();
        for (var at = context.Start; at <= context.End; at++)
        {
            marked.Append(Ends(statement.Content, at) ? "⟧" : "").Append(Ends(statement.Cue, at) || Ends(statement.Speaker, at) ? "›" : "");
            marked.Append(Begins(statement.Cue, at) || Begins(statement.Speaker, at) ? "‹" : "").Append(Begins(statement.Content, at) ? "⟦" : "");
            marked.Append(at < context.End ? article.Text[at].ToString() : "");
        }

        return marked.ToString();
    }

    private static bool Begins(Spans? spans, int at) => spans is not null && spans.Any(span => span.Start == at);

    private static bool Ends(Spans? spans, int at) => spans is not null && spans.Any(span => span.End == at);
}
