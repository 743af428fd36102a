namespace Parley.Actors;

/// <summary>What an actor is.</summary>
public enum ActorKind
{
    /// <summary>Not known: a speaker nobody could be found for.</summary>
    Unknown,

    /// <summary>One human being, by name.</summary>
    Person,

    /// <summary>A state, as such.</summary>
    State,

    /// <summary>The government of a state, or the seat that stands for it: "the Kremlin", "Downing Street".</summary>
    Government,

    /// <summary>A post or the people who speak for it: "Keir Starmer's spokesman".</summary>
    Office,

    /// <summary>An organisation of states: the United Nations, NATO.</summary>
    IntergovernmentalOrganisation,

    /// <summary>States that act together without being one body: the European Union, the Group of Seven, the E3.</summary>
    Bloc,

    /// <summary>An armed group that is no state's army.</summary>
    ArmedGroup,

    /// <summary>A party, movement or campaign that seeks office.</summary>
    PoliticalParty,

    /// <summary>A union of workers or employers.</summary>
    Union,

    /// <summary>A firm.</summary>
    Company,

    /// <summary>A newspaper, agency, station or programme.</summary>
    Media,

    /// <summary>Any other body with a name.</summary>
    Organisation,

    /// <summary>People named together: "Western leaders", "Democrats".</summary>
    Group,

    /// <summary>A source that is described, not named: "two people familiar with the talks".</summary>
    Anonymous,

    /// <summary>A report, statement, poll or other text without an author in sight.</summary>
    Document,
}
