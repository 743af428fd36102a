using Parley.Articles;
using Parley.Ledgers;

namespace Parley;

/// <summary>What became of one article.</summary>
public abstract record ReadOutcome(string Name)
{
    /// <summary>It was read.</summary>
    public sealed record Read(Article Article, Reading Reading) : ReadOutcome(Article.Name);

    /// <summary>The ledger held this reader's reading of it already.</summary>
    public sealed record AlreadyRead(Article Article, Reading Reading) : ReadOutcome(Article.Name);

    /// <summary>It is kept but was not read, because it is not in English.</summary>
    public sealed record OtherLanguage(Article Article) : ReadOutcome(Article.Name);

    /// <summary>It could not be read; the problem's message names it and the reason.</summary>
    public sealed record Failed(string Name, UnreadableArticleException Problem) : ReadOutcome(Name);
}
