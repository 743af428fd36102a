using Parley.Articles;
using Parley.Statements;
using Parley.Text;

namespace Parley.Testing;

/// <summary>Makes statements of an article by naming their words.</summary>
public static class StatementBuilder
{
    /// <summary>The statement with these words; each must stand in the article's text, the first occurrence is taken.</summary>
    public static Statement In(
        Article article, string? speaker, string cue, string content, Mode mode = Mode.Indirect, Kind kind = Kind.Said, double confidence = 0.9)
    {
        ArgumentNullException.ThrowIfNull(article);
        Spans cueSpans = [Find(article.Text, cue)];
        Spans contentSpans = [Find(article.Text, content)];
        return new Statement(
            StatementId.Of(article.Id, cueSpans, contentSpans),
            speaker is null ? null : [Find(article.Text, speaker)],
            cueSpans,
            contentSpans,
            mode,
            kind,
            Negated: false,
            article.KindAt(cueSpans.Start),
            Within: null,
            confidence);
    }

    private static TextSpan Find(string text, string words)
    {
        var start = text.IndexOf(words, StringComparison.Ordinal);
        return start < 0
            ? throw new ArgumentException($"'{words}' does not stand in the text.", nameof(words))
            : new TextSpan(start, start + words.Length);
    }
}
