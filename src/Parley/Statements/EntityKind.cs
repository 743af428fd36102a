namespace Parley.Statements;

/// <summary>What a named entity is (the four kinds of CoNLL-2003; Tjong Kim Sang and De Meulder, 2003).</summary>
public enum EntityKind
{
    /// <summary>A person.</summary>
    Person,

    /// <summary>A company, body, party, team or other organisation.</summary>
    Organisation,

    /// <summary>A place: state, city, region, building.</summary>
    Place,

    /// <summary>Any other name: nationalities, events, works.</summary>
    Other,
}
