using Parley.Articles;
using Parley.Text;

namespace Parley.Statements;

/// <summary>Marks statements of pull quotes as repeats of the body's statements whose words they print again.</summary>
internal static class PullQuoteRepeats
{
    /// <summary>The same statements, those of pull quotes with <see cref="Statement.Repeats"/> set where the body holds their words.</summary>
    public static IReadOnlyList<Statement> Mark(Article article, IReadOnlyList<Statement> statements)
    {
        if (!article.Blocks.Any(block => block.Kind == BlockKind.PullQuote))
        {
            return statements;
        }

        var body = statements.Where(statement => statement.Block == BlockKind.Body).Select(statement => (statement.Id, Words: WordsOf(article, statement))).ToList();
        return
        [
            .. statements.Select(statement => statement.Block != BlockKind.PullQuote
                ? statement
                : statement with { Repeats = RepeatedBy(WordsOf(article, statement), body) }),
        ];
    }

    private static StatementId? RepeatedBy(string words, List<(StatementId Id, string Words)> body)
    {
        foreach (var (id, candidate) in body)
        {
            if (candidate.Contains(words, StringComparison.Ordinal))
            {
                return id;
            }
        }

        return null;
    }

    /// <summary>The letters and digits of a content in small letters, word by word, so that marks and breaks do not matter.</summary>
    private static string WordsOf(Article article, Statement statement) => string.Join(' ', statement.Content
        .SelectMany(span => Words.SpansIn(article.Text, span))
        .Where(word => char.IsLetterOrDigit(article.Text[word.Start]))
        .Select(word => word.In(article.Text).ToLowerInvariant()));
}
