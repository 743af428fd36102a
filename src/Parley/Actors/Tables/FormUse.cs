namespace Parley.Actors.Tables;

/// <summary>In which way a form of words stands for a state or body.</summary>
public enum FormUse
{
    /// <summary>A name of the state: "Russia", "the Soviet Union".</summary>
    Name,

    /// <summary>An adjective, or one of its people: "Russian", "Briton".</summary>
    Adjective,

    /// <summary>Its people, in the plural: "Russians", "Danes".</summary>
    People,

    /// <summary>The city it is governed from, now or before: "Moscow", "Bonn".</summary>
    Capital,

    /// <summary>A palace, street or building that stands for its government: "the Kremlin", "Downing Street".</summary>
    Seat,

    /// <summary>A city, not a capital, where others meet: "Geneva", "Istanbul". By itself a place.</summary>
    HostCity,

    /// <summary>Another town or region of it: "Aleppo", "Chechnya". By itself a place.</summary>
    Place,

    /// <summary>A ministry, parliament, service or party of it with a name of its own: "Knesset", "Pentagon" is a seat.</summary>
    Institution,

    /// <summary>A union of states: "EU", "NATO".</summary>
    Bloc,

    /// <summary>A body of no state: "United Nations", "Red Cross", "Reuters".</summary>
    Organisation,

    /// <summary>A group under arms: "Hamas", "UNITA".</summary>
    ArmedGroup,

    /// <summary>A person known as its leader, minister or spokesperson, with the years in which it held.</summary>
    Leader,
}
