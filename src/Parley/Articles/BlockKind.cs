namespace Parley.Articles;

/// <summary>What a stretch of an article is for.</summary>
public enum BlockKind
{
    /// <summary>The article's own running text, subheadings included.</summary>
    Body,

    /// <summary>The title over the article, or a line under it that sums it up.</summary>
    Headline,

    /// <summary>Place, day and agency at the start of the first paragraph, or a line with the day alone.</summary>
    Dateline,

    /// <summary>Who wrote or contributed to the article.</summary>
    Byline,

    /// <summary>The words under a picture, its credit included. Yields no statements.</summary>
    Caption,

    /// <summary>A sentence of the article printed again, large.</summary>
    PullQuote,

    /// <summary>Links to other articles.</summary>
    RelatedLinks,

    /// <summary>Copyright, newsletter, share and advertising lines.</summary>
    Boilerplate,
}
