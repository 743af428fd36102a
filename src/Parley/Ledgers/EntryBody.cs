using Parley.Articles;
using Parley.Ledgers.Reviews;

namespace Parley.Ledgers;

/// <summary>What an entry says.</summary>
public abstract record EntryBody
{
    private EntryBody()
    {
    }

    /// <summary>Which of the cases it is.</summary>
    public abstract EntryKind Kind { get; }

    /// <summary>The article it is about; null for an entry about the negotiation or the ledger.</summary>
    public virtual ArticleId? About => null;

    /// <summary>An article is kept, or kept anew with another publication day.</summary>
    public sealed record ArticleAdded(Article Article) : EntryBody
    {
        public override EntryKind Kind => EntryKind.ArticleAdded;

        public override ArticleId? About => Article.Id;
    }

    /// <summary>From now on this reading of the article holds.</summary>
    public sealed record ArticleRead(ArticleId Article, Reading Reading) : EntryBody
    {
        public override EntryKind Kind => EntryKind.ArticleRead;

        public override ArticleId? About => Article;
    }

    /// <summary>From now on this cast holds.</summary>
    /// <param name="Version">As <see cref="CoderVersion.Of(Actors.Casts.Cast)"/> gives it.</param>
    /// <param name="Json">The text of <c>cast.json</c>.</param>
    public sealed record CastSet(string Version, string Json) : EntryBody
    {
        public override EntryKind Kind => EntryKind.CastSet;
    }

    /// <summary>From now on this codebook holds.</summary>
    /// <param name="Version">As <see cref="CoderVersion.Of(Positions.Codebooks.Codebook)"/> gives it.</param>
    /// <param name="Json">The text of <c>codebook.json</c>.</param>
    public sealed record CodebookSet(string Version, string Json) : EntryBody
    {
        public override EntryKind Kind => EntryKind.CodebookSet;
    }

    /// <summary>A person's verdict on a statement.</summary>
    public sealed record Reviewed(Review Review) : EntryBody
    {
        public override EntryKind Kind => EntryKind.Reviewed;

        public override ArticleId? About => Review.Article;
    }

    /// <summary>The article's text and all that quotes it was removed; it is not taken in again.</summary>
    /// <param name="Article">The article.</param>
    /// <param name="Reason">Why, in words that do not quote it.</param>
    /// <param name="Verdicts">What was decided about its statements, without words.</param>
    public sealed record ArticleForgotten(ArticleId Article, string Reason, IReadOnlyList<KeptVerdict> Verdicts) : EntryBody
    {
        public override EntryKind Kind => EntryKind.ArticleForgotten;

        public override ArticleId? About => Article;
    }

    /// <summary>A review, or the undoing of one, no longer counts.</summary>
    /// <param name="Entry">The number of its entry.</param>
    public sealed record Undone(long Entry) : EntryBody
    {
        public override EntryKind Kind => EntryKind.Undone;
    }
}
