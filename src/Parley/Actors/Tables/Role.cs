namespace Parley.Actors.Tables;

/// <summary>A noun for what somebody does: "foreign minister", "spokesmen", "troops".</summary>
/// <param name="Form">The noun, in small letters where it is no name.</param>
/// <param name="Sector">GOV, MIL, LEG, JUD, COP, SPY, OPP, PTY, REB, MED, BUS, REL, LAB, NGO, CVL …</param>
/// <param name="Rank">What the role is, coarsely.</param>
/// <param name="Kind">A person, people taken together, or a body.</param>
/// <param name="IsPlural">Whether the form is a plural: "ministers", "troops".</param>
public sealed record Role(string Form, string Sector, RoleRank Rank, RoleKind Kind, bool IsPlural)
{
    /// <summary>Whether the form names one person.</summary>
    public bool IsOnePerson => Kind == RoleKind.Person && !IsPlural;
}
