namespace Parley.Actors.Pronouns;

/// <summary>What a small word does in a sentence; the lists are <c>grammar-words.txt</c>.</summary>
internal enum WordClass
{
    Preposition,

    /// <summary>A preposition that opens a clause as often: "after", "as".</summary>
    Both,

    /// <summary>A word that opens a clause.</summary>
    Clause,

    Coordinator,

    Determiner,

    Auxiliary,

    Pronoun,

    /// <summary>A word that may stand between a subject and its verb.</summary>
    Adverb,

    /// <summary>A word with a large letter that is no part of a name.</summary>
    Opener,

    /// <summary>A finite verb that its ending does not give away.</summary>
    Past,

    /// <summary>A word in -s that is no verb.</summary>
    Noun,

    /// <summary>A word whose full stop ends no sentence.</summary>
    Abbreviation,

    /// <summary>A word that says of a person that he is a man.</summary>
    Man,

    /// <summary>A word that says of a person that she is a woman.</summary>
    Woman,
}
