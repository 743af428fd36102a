using Parley.Articles;
using Parley.Dates;
using Parley.Ledgers;
using Parley.Positions;
using Parley.Statements;

namespace Parley.Exports;

/// <summary>An article, its reading, and those of its statements that pass a filter, each with its index in the article.</summary>
internal sealed record ReadArticle(Article Article, Reading? Reading, IReadOnlyList<(int Index, Statement Statement)> Statements)
{
    /// <summary>The statement with an index in the article, with its occasion.</summary>
    public Dated DatedOf(int index) => CodedOf(index).Dated;

    /// <summary>The statement with an index in the article, with its codings.</summary>
    public Coded CodedOf(int index) => Reading?.Statements[index] ?? throw new InvalidOperationException("An article that was not read has no statements.");

    /// <summary>What an outcome holds to be shown; null for an article that could not be read.</summary>
    public static ReadArticle? Of(ReadOutcome outcome, StatementFilter filter) => outcome switch
    {
        ReadOutcome.Read read => Of(read.Article, read.Reading, filter),
        ReadOutcome.AlreadyRead read => Of(read.Article, read.Reading, filter),
        ReadOutcome.OtherLanguage other => new ReadArticle(other.Article, null, []),
        _ => null,
    };

    private static ReadArticle Of(Article article, Reading reading, StatementFilter filter) =>
        new(
            article,
            reading,
            [
                .. reading.Statements
                    .Select((coded, index) => (Index: index, coded.Dated.Attributed))
                    .Where(one => filter.Accepts(article, one.Attributed))
                    .Select(one => (one.Index, one.Attributed.Statement)),
            ]);
}
