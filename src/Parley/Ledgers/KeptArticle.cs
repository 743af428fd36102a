using Parley.Articles;
using Parley.Positions.Folds;

namespace Parley.Ledgers;

/// <summary>An article as a ledger keeps it, with the reading that holds: the newest.</summary>
public sealed record KeptArticle(Article Article, Reading Reading)
{
    /// <summary>What folds take.</summary>
    public CodedArticle Coded => new(Article, Reading.Statements);

    /// <summary>Whether the same article, handed over again, says better when it was published: a person told another day.</summary>
    public bool IsCorrectedBy(Article again)
    {
        ArgumentNullException.ThrowIfNull(again);
        return Corrects(again, Article.Published);
    }

    /// <summary>Whether an article says better when it was published than the day that is kept.</summary>
    public static bool Corrects(Article again, DateOnly? kept)
    {
        ArgumentNullException.ThrowIfNull(again);
        return again.PublishedFrom == PublishedFrom.Option && again.Published != kept;
    }
}
