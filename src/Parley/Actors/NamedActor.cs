using Parley.Text;

namespace Parley.Actors;

/// <summary>Words of an article that name an actor.</summary>
/// <param name="Span">The words.</param>
/// <param name="Actor">Whom.</param>
public sealed record NamedActor(TextSpan Span, Actor Actor);
