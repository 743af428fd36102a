namespace Parley.Actors;

/// <summary>Names an actor, the same in every article.</summary>
public readonly record struct ActorId(string Value)
{
    public override string ToString() => Value;
}
