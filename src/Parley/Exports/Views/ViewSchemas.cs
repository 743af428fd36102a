using Parley.Text;

namespace Parley.Exports.Views;

/// <summary>The JSON Schemas of the views' documents.</summary>
public static class ViewSchemas
{
    /// <summary>The schema of <c>parley sides --format json</c>.</summary>
    public static string Sides { get; } = EmbeddedText.Whole("sides.schema.json");

    /// <summary>The schema of <c>parley changes --format json</c>.</summary>
    public static string Changes { get; } = EmbeddedText.Whole("changes.schema.json");
}
