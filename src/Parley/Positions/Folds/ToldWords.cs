using Parley.Articles;
using Parley.Text;

namespace Parley.Positions.Folds;

/// <summary>Words of an article that tell one thing in a row of a view; they need not lie within the statement's content.</summary>
/// <param name="Text">The words, exactly.</param>
/// <param name="Start">Where they begin in the article's text.</param>
/// <param name="End">Where they end, excluded.</param>
/// <param name="Evidence">The statement that tells it.</param>
public sealed record ToldWords(string Text, int Start, int End, Evidence Evidence)
{
    /// <summary>The words of a stretch of an article.</summary>
    internal static ToldWords Of(Article article, TextSpan span, Evidence evidence) => new(span.In(article.Text), span.Start, span.End, evidence);
}
