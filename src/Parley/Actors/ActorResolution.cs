namespace Parley.Actors;

/// <summary>Whom a speaker's words name.</summary>
public abstract record ActorResolution
{
    private ActorResolution()
    {
    }

    /// <summary>Who it is; null when nobody was found, or nobody is named.</summary>
    public virtual Actor? Actor => null;

    /// <summary>The words name, or point back to, an actor.</summary>
    /// <param name="Who">Whom.</param>
    /// <param name="Basis">What in the words told it.</param>
    public sealed record Resolved(Actor Who, ActorBasis Basis) : ActorResolution
    {
        public override Actor Actor => Who;
    }

    /// <summary>The words could name several actors, or point back to nobody: they are kept, with the reason.</summary>
    /// <param name="Words">The speaker's words.</param>
    /// <param name="Reason">A sentence for a reader: why nobody was chosen.</param>
    /// <param name="Candidates">Who it may be, likeliest first; may be empty.</param>
    public sealed record Unresolved(string Words, string Reason, IReadOnlyList<Actor> Candidates) : ActorResolution;

    /// <summary>The article attributes the words to nobody.</summary>
    public sealed record Nobody : ActorResolution;
}
