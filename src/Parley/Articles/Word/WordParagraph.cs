namespace Parley.Articles.Word;

/// <summary>A paragraph of a Word document and the name of its style in small letters, such as "heading 1"; null when it has none.</summary>
internal sealed record WordParagraph(string Words, string? Style);
