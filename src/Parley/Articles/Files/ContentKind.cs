namespace Parley.Articles.Files;

/// <summary>What a file or stream holds, of what can be read.</summary>
internal enum ContentKind
{
    PlainText,

    Html,

    /// <summary>One JSON document: an article, or an array of them.</summary>
    Json,

    /// <summary>An article a line, each a JSON object.</summary>
    JsonLines,
}
