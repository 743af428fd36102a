namespace Parley.Actors.Metonyms;

/// <summary>What a text uses the name of a place for.</summary>
public enum PlaceUse
{
    /// <summary>The place itself: "talks in Moscow", "the capital of France".</summary>
    Place,

    /// <summary>Those who act in its name – a government, a people, an army, a team: "Moscow rejected the plan".</summary>
    Actor,
}
