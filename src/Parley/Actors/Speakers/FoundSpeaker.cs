using Parley.Actors.Books;

namespace Parley.Actors.Speakers;

/// <summary>Whom a speaker's words name, and the actor of the book it is when it is one alone.</summary>
internal sealed record FoundSpeaker(ActorResolution Resolution, BookEntry? Entry)
{
    /// <summary>The words are left as they stand, with the reason and who it may be.</summary>
    public static FoundSpeaker Open(SpeakerPhrase phrase, Antecedent antecedent, ActorMaker maker) =>
        new(new ActorResolution.Unresolved(phrase.Whole.In(phrase.Words.Text), antecedent.Reason ?? "", [.. antecedent.Candidates.Select(maker.Make)]), null);
}
