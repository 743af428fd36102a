namespace Parley.Positions.Folds;

/// <summary>Tells when statements of several articles report one utterance (<c>sameAs</c>): the same actor, day and words, whatever the marks and spacing.</summary>
internal static class SameAs
{
    /// <summary>The letters and digits of some words, in small letters: equal for one utterance in several articles.</summary>
    public static string KeyOf(string words) => string.Concat(words.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant));

    /// <summary>What an utterance is known by.</summary>
    public static (string? Actor, DateOnly? Day, string Words) KeyOf(Evidence evidence) =>
        (evidence.Actor?.Id.Value ?? evidence.SpeakerWords, evidence.Day, KeyOf(evidence.Words));
}
