namespace Parley.Positions.Clauses;

/// <summary>What a verb does where it stands.</summary>
internal enum VerbUse
{
    /// <summary>It tells something of its subject: "rejected", "will reject", "was rejected".</summary>
    Finite,

    /// <summary>It hangs on another word by "to": "promised to lift".</summary>
    Infinitive,

    /// <summary>It describes a noun, or opens the sentence: "the levy imposed by Karvia".</summary>
    Participle,

    /// <summary>It ends in "-ing" and has no subject of its own: "by lifting", ", refusing".</summary>
    Gerund,
}
