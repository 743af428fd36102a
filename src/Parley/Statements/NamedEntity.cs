using Parley.Text;

namespace Parley.Statements;

/// <summary>A name in the text of an article.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Kind">What it names.</param>
/// <param name="Sureness">The model's mean probability of its words' tags, 0 to 1; not calibrated.</param>
public sealed record NamedEntity(TextSpan Span, EntityKind Kind, double Sureness);
