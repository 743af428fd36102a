using Parley.Text;

namespace Parley.Actors.Casts;

/// <summary>The JSON Schema of <c>cast.json</c>, for editors that complete and check as one types.</summary>
/// <remarks>What spans several entries, such as a name that two actors have, only <see cref="CastFile"/> refuses.</remarks>
public static class CastSchema
{
    /// <summary>The schema's text.</summary>
    public static string Text { get; } = EmbeddedText.Whole("cast.schema.json");
}
