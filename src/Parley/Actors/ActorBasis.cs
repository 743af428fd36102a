namespace Parley.Actors;

/// <summary>What told whom a speaker's words name.</summary>
public enum ActorBasis
{
    /// <summary>The name itself, in full or in part.</summary>
    Name,

    /// <summary>A title or role that one actor of the article holds: "the president".</summary>
    Role,

    /// <summary>A pronoun, or the speaker of the quotation it stands in.</summary>
    Pronoun,

    /// <summary>A place, building or street that stands for a government: "Moscow".</summary>
    Metonym,

    /// <summary>Words that describe a source without naming it: they are the actor.</summary>
    Description,
}
