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
        return In(
            article, speaker is null ? null : [Find(article.Text, speaker)], [Find(article.Text, cue)], [Find(article.Text, content)], mode, kind, confidence);
    }

    /// <summary>The statement with the words at these places of the article's text.</summary>
    public static Statement In(
        Article article, Spans? speaker, Spans cue, Spans content, Mode mode = Mode.Indirect, Kind kind = Kind.Said, double confidence = 0.9)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(cue);
        ArgumentNullException.ThrowIfNull(content);
        return new Statement(
            StatementId.Of(article.Id, cue, content),
            speaker,
            cue,
            content,
            mode,
            kind,
            Negated: false,
            article.KindAt(cue.Start),
            Within: null,
            confidence);
    }

    /// <summary>Where words stand in a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="words">As they are written there.</param>
    /// <param name="occurrence">Which of their places is meant, counted from 0.</param>
    /// <exception cref="ArgumentException">They do not stand in the text so often.</exception>
    public static TextSpan Find(string text, string words, int occurrence = 0)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(words);
        var start = text.IndexOf(words, StringComparison.Ordinal);
        for (var passed = 0; passed < occurrence && start >= 0; passed++)
        {
            start = text.IndexOf(words, start + 1, StringComparison.Ordinal);
        }

        return start < 0
            ? throw new ArgumentException($"'{words}' does not stand in the text {occurrence + 1} times.", nameof(words))
            : new TextSpan(start, start + words.Length);
    }
}
