namespace Parley.Actors.Tables;

/// <summary>What somebody's role is, coarsely, those who bind a state most first.</summary>
public enum RoleRank
{
    /// <summary>Head of a state, government or movement.</summary>
    Leader,

    /// <summary>Vice president, deputy prime minister.</summary>
    Deputy,

    /// <summary>Minister, secretary of state.</summary>
    Minister,

    /// <summary>Deputy minister, undersecretary.</summary>
    DeputyMinister,

    /// <summary>Ambassador, envoy, negotiator, mediator, delegation.</summary>
    Envoy,

    /// <summary>Speaks for somebody and ranks as the one they speak for.</summary>
    Spokesperson,

    /// <summary>Adviser, aide, chief of staff.</summary>
    Adviser,

    /// <summary>Any other official.</summary>
    Official,

    /// <summary>Government, ministry, embassy: an office without a person.</summary>
    Office,

    /// <summary>Member or chamber of a parliament.</summary>
    Legislator,

    /// <summary>Judge, prosecutor, lawyer, court.</summary>
    Judge,

    /// <summary>General, commander.</summary>
    Commander,

    /// <summary>Soldiers, troops and other parts of armed forces.</summary>
    Soldier,

    /// <summary>Police.</summary>
    Police,

    /// <summary>Intelligence services.</summary>
    Spy,

    /// <summary>Figures of parties and of the opposition, activists.</summary>
    Party,

    /// <summary>Rebels, militants and their groups.</summary>
    Rebel,

    /// <summary>Analysts, scholars, think tanks.</summary>
    Analyst,

    /// <summary>Journalists and media.</summary>
    Journalist,

    /// <summary>Executives and companies.</summary>
    Business,

    /// <summary>Clergy and religious bodies.</summary>
    Clergy,

    /// <summary>Workers and unions.</summary>
    Worker,

    /// <summary>Aid workers, charities, rights groups.</summary>
    Aid,

    /// <summary>Civilians, refugees, prisoners, hostages.</summary>
    Civilian,

    /// <summary>Unnamed: "a source", "people familiar with the talks".</summary>
    Source,

    /// <summary>A role whose sector alone is known.</summary>
    Other,
}
