namespace Parley.Actors.Pronouns;

/// <summary>What a personal pronoun is in its clause.</summary>
internal enum PronounRole
{
    Subject,
    Object,
    Possessive,
}
