namespace Parley.Actors.Pronouns;

/// <summary>What a name seems to be in its clause.</summary>
internal enum NameRole
{
    /// <summary>A verb follows it.</summary>
    Subject,

    /// <summary>It has a possessive ending.</summary>
    Possessive,

    /// <summary>It begins its sentence or clause, but no verb follows at once.</summary>
    Topic,

    /// <summary>A verb goes before it.</summary>
    Object,

    /// <summary>A preposition goes before it.</summary>
    Oblique,

    /// <summary>A preposition goes before it and a verb follows: "the wife of Smith said".</summary>
    WithinSubject,

    /// <summary>A possessive goes before it: "Smith's deputy Jones".</summary>
    Owned,

    /// <summary>It is joined to a name before it.</summary>
    Joined,

    /// <summary>None of these can be told.</summary>
    Loose,
}
