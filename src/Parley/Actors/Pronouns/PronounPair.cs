using Parley.Models;

namespace Parley.Actors.Pronouns;

/// <summary>A pronoun and a name that it may mean.</summary>
/// <param name="Sketch">The text.</param>
/// <param name="Pronoun">The pronoun's word.</param>
/// <param name="Name">The name's words.</param>
internal sealed record PronounPair(Sketch Sketch, int Pronoun, WordRange Name)
{
    public PronounRole PronounRole { get; } = Roles.OfPronoun(Sketch, Pronoun);

    public NameRole NameRole { get; } = Roles.OfName(Sketch, Name);

    /// <summary>Whether the name comes after the pronoun.</summary>
    public bool IsAhead => Name.Start > Pronoun;

    /// <summary>How many sentences the name stands before the pronoun's; below 0 when it stands in a later one.</summary>
    public int SentencesBack => Sketch.SentenceOf(Pronoun) - Sketch.SentenceOf(Name.Start);

    /// <summary>The words between the two.</summary>
    public WordRange Between => IsAhead ? new WordRange(Pronoun + 1, Name.Start) : new WordRange(Math.Min(Name.End, Pronoun), Pronoun);

    /// <summary>Where the name stands, in a word: the sentence and the side.</summary>
    public string Place => SentencesBack switch
    {
        0 => IsAhead ? "ahead" : "same",
        1 => "previous",
        2 => "second",
        < 0 => "later",
        _ => "far",
    };
}
