namespace Parley.Ledgers;

/// <summary>What an entry of a ledger tells.</summary>
public enum EntryKind
{
    /// <summary>An article came in, or is kept with another publication day from now on.</summary>
    ArticleAdded,

    /// <summary>A version of the reader read or coded an article.</summary>
    ArticleRead,

    /// <summary>The cast changed.</summary>
    CastSet,

    /// <summary>The codebook changed.</summary>
    CodebookSet,

    /// <summary>A person judged a statement.</summary>
    Reviewed,

    /// <summary>An article's text, and what quotes it, was removed.</summary>
    ArticleForgotten,

    /// <summary>An earlier entry no longer counts.</summary>
    Undone,
}
