using Parley.Articles;
using Parley.Dates;
using Parley.Statements;
using Parley.Text;

namespace Parley.Positions;

/// <summary>Prepares the statements of an article for the rules of positions.</summary>
internal static class StatementViews
{
    /// <summary>A view of each statement, in the same order.</summary>
    public static IReadOnlyList<StatementView> Of(Article article, IReadOnlyList<Dated> statements)
    {
        var sentences = article.Paragraphs.SelectMany(paragraph => Sentences.Of(article.Text, paragraph)).ToList();
        return [.. statements.Select(dated => new StatementView(article, dated, SentenceAround(sentences, dated.Attributed.Statement)))];
    }

    private static TextSpan SentenceAround(List<TextSpan> sentences, Statement statement)
    {
        var (start, end) = (Math.Min(statement.Cue.Start, statement.Content.Start), Math.Max(statement.Cue.End, statement.Content.End));
        var first = sentences[Math.Max(0, Bisection.First(sentences.Count, index => sentences[index].Start > start) - 1)];
        var last = sentences[Math.Max(0, Bisection.First(sentences.Count, index => sentences[index].Start >= end) - 1)];
        return new TextSpan(Math.Min(first.Start, start), Math.Max(last.End, end));
    }
}
