using Parley.Text;

namespace Parley.Exports.Views;

/// <summary>The JSON Schemas of the views' documents.</summary>
public static class ViewSchemas
{
    /// <summary>The schema of <c>parley sides --format json</c>.</summary>
    public static string Sides { get; } = EmbeddedText.Whole("sides.schema.json");

    /// <summary>The schema of <c>parley changes --format json</c>.</summary>
    public static string Changes { get; } = EmbeddedText.Whole("changes.schema.json");

    /// <summary>The schema of <c>parley proposals --format json</c>.</summary>
    public static string Proposals { get; } = EmbeddedText.Whole("proposals.schema.json");

    /// <summary>The schema of <c>parley meetings --format json</c>.</summary>
    public static string Meetings { get; } = EmbeddedText.Whole("meetings.schema.json");

    /// <summary>The schema of <c>parley timeline --format json</c>.</summary>
    public static string Timeline { get; } = EmbeddedText.Whole("timeline.schema.json");

    /// <summary>The schema of <c>parley show --format json</c>.</summary>
    public static string Show { get; } = EmbeddedText.Whole("show.schema.json");
}
