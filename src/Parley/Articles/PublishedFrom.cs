namespace Parley.Articles;

/// <summary>Where an article's publication day comes from; never the clock and never a file's time.</summary>
public enum PublishedFrom
{
    /// <summary>Nothing tells the day.</summary>
    Unknown,

    /// <summary>The caller said so (<c>--published</c>).</summary>
    Option,

    /// <summary>The article's own data: a field of the JSON line, or the page's metadata.</summary>
    Article,

    /// <summary>An ISO day at the start of the file's name.</summary>
    FileName,

    /// <summary>A dateline with day and year in the text.</summary>
    Dateline,
}
