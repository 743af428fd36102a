using Parley.Text;

namespace Parley.Positions.Codebooks;

/// <summary>The JSON Schema of <c>codebook.json</c>, for editors that complete and check as one types.</summary>
/// <remarks>What spans several entries, such as an id that two issues have, only <see cref="CodebookFile"/> refuses.</remarks>
public static class CodebookSchema
{
    /// <summary>The schema's text.</summary>
    public static string Text { get; } = EmbeddedText.Whole("codebook.schema.json");
}
