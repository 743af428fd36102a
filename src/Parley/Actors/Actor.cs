namespace Parley.Actors;

/// <summary>Someone who speaks, decides or wants: a person, state, office, organisation, group or described source.</summary>
/// <param name="Id">Stable across articles.</param>
/// <param name="Name">The fullest form known, without title.</param>
public sealed record Actor(ActorId Id, string Name);
