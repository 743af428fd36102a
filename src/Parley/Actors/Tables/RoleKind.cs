namespace Parley.Actors.Tables;

/// <summary>What sort of noun a role is.</summary>
public enum RoleKind
{
    /// <summary>One person, or in the plural several: "minister", "rebels".</summary>
    Person,

    /// <summary>Persons taken together: "troops", "police".</summary>
    People,

    /// <summary>An office, force or organisation: "ministry", "army".</summary>
    Body,
}
