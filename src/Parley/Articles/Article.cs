using Parley.Text;

namespace Parley.Articles;

/// <summary>A news text as it was handed over, with what is known of its origin.</summary>
/// <remarks>
/// <see cref="Text"/> is stored exactly as given and is what every span indexes. <see cref="Paragraphs"/> are the stretches
/// between line breaks (between blank lines when the text is hard-wrapped), white space at their ends left out.
/// </remarks>
public sealed record Article
{
    public required ArticleId Id { get; init; }

    /// <summary>The file's name, or the id that came with the article.</summary>
    public required string Name { get; init; }

    public required string Text { get; init; }

    public string? Title { get; init; }

    public string? Outlet { get; init; }

    public string? Url { get; init; }

    public IReadOnlyList<string> Authors { get; init; } = [];

    /// <summary>Two-letter code of the language the text is in, or "und" when it is too short to tell.</summary>
    public string Language { get; init; } = "en";

    public DateOnly? Published { get; init; }

    public PublishedFrom PublishedFrom { get; init; }

    /// <summary>Whether lines end inside sentences, so that a single line break is no paragraph end.</summary>
    public bool IsWrapped { get; init; }

    public required IReadOnlyList<TextSpan> Paragraphs { get; init; }

    public required IReadOnlyList<Block> Blocks { get; init; }

    /// <summary>What the block at an offset is for; <see cref="BlockKind.Body"/> where none lies.</summary>
    public BlockKind KindAt(int offset)
    {
        foreach (var block in Blocks)
        {
            if (block.Span.Start <= offset && offset < block.Span.End)
            {
                return block.Kind;
            }
        }

        return BlockKind.Body;
    }
}
