namespace Parley.Actors.Tables;

/// <summary>Whether a name is a man's or a woman's.</summary>
public enum Gender
{
    Male,
    Female,
}
