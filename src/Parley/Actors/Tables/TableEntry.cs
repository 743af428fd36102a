namespace Parley.Actors.Tables;

/// <summary>What one form of words stands for.</summary>
/// <param name="Key">ISO 3166 alpha-3 code of a state, or the id of a body ("EU", "HAMAS"); "?" for a people or region of no one state.</param>
/// <param name="Name">The common English name of the state or body: "Russia", "United States", "European Union"; for "?" the form itself.</param>
/// <param name="Use">In which way the form stands for it.</param>
public sealed record TableEntry(string Key, string Name, FormUse Use)
{
    /// <summary>The form as the table has it: "Putin", "Downing Street".</summary>
    public required string Form { get; init; }

    /// <summary>The form's first word in small plain letters, where it has letters with marks; null where it has none.</summary>
    internal string? PlainFirstWord { get; init; }

    /// <summary>The state it belongs to, ISO 3166 alpha-3; null for blocs, organisations and peoples of no one state.</summary>
    public string? State { get; init; }

    /// <summary>GOV, MIL, LEG, JUD, OPP, REB, MED, IGO, NGO …, where the form itself tells.</summary>
    public string? Sector { get; init; }

    /// <summary>Whether it names a people by descent, who may live in another state: "Serb", "Kurds".</summary>
    public bool IsEthnic { get; init; }

    /// <summary>Whether it stands for more than one state, or for none, as often as for this one: "Korean", "the North".</summary>
    public bool IsAmbiguous { get; init; }

    /// <summary>Whether others meet there so often that the name is a place unless the sentence says otherwise: "Doha", "Geneva".</summary>
    public bool IsHostCity { get; init; }

    /// <summary>The year from which a person stood for it, at the earliest (the years of a line of leaders hold for all in it); null when always.</summary>
    public int? FromYear { get; init; }

    /// <summary>The year until which a person stood for it, at the latest; null when still.</summary>
    public int? ToYear { get; init; }
}
