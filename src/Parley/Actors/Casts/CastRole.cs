namespace Parley.Actors.Casts;

/// <summary>An office that an actor holds or held.</summary>
/// <param name="Title">As an article would write it: "foreign minister".</param>
public sealed record CastRole(string Title)
{
    /// <summary>The side it speaks for in this role; null when the role does not tell.</summary>
    public string? Party { get; init; }

    /// <summary>The first day, or null when not known.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day, included, or null while it lasts.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Whether the role is held on a day; on an unknown day only one that has not ended is.</summary>
    public bool IsHeldOn(DateOnly? day) =>
        day is { } known ? (From is null || From <= known) && (To is null || known <= To) : To is null;
}
