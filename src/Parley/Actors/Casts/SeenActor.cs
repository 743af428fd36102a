namespace Parley.Actors.Casts;

/// <summary>An actor as one statement names it.</summary>
/// <param name="Actor">Who it is.</param>
/// <param name="Words">The speaker's words in the article, or null when there are none of its own.</param>
/// <param name="Basis">What in the words told who it is.</param>
public sealed record SeenActor(Actor Actor, string? Words, ActorBasis Basis);
