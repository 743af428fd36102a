using Parley.Text;

namespace Parley.Exports;

/// <summary>The JSON Schema of <see cref="StatementLines"/>: one schema for a line, be it an article's or a statement's.</summary>
public static class StatementSchema
{
    /// <summary>The schema's text.</summary>
    public static string Text { get; } = EmbeddedText.Whole("statement.schema.json");
}
