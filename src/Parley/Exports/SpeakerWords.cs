using Parley.Actors;
using Parley.Articles;

namespace Parley.Exports;

/// <summary>Who speaks, in words for people: "Kremlin spokesman Dmitry Peskov (Russia)", "Donald Trump [he] (United States)".</summary>
internal static class SpeakerWords
{
    /// <summary>The speaker's words with the actor's name before them where they do not say it, and the side it speaks for.</summary>
    public static string Of(Article article, Attributed attributed)
    {
        var words = attributed.Statement.Speaker is { } speaker ? OneLine(speaker.In(article.Text)) : "(nobody named)";
        return attributed.Actor switch
        {
            ActorResolution.Resolved { Who: var actor } => WithParty(Says(words, actor) ? words : $"{OneLine(actor.Name)} [{words}]", actor),
            ActorResolution.Unresolved { Candidates: [_, ..] candidates } => $"{words} (perhaps {string.Join(" or ", candidates.Select(candidate => OneLine(candidate.Name)))})",
            _ => words,
        };
    }

    private static bool Says(string words, Actor actor) =>
        actor.Members.Count > 0
            ? actor.Members.All(member => Says(words, member))
            : words.Contains(actor.Name, StringComparison.OrdinalIgnoreCase) || (actor.Kind is not (ActorKind.State or ActorKind.Government) && words.Contains(actor.Name.Split(' ')[^1], StringComparison.Ordinal));

    private static string WithParty(string words, Actor actor) =>
        actor.Party is { } party && party != actor.Name && !words.Contains(party, StringComparison.OrdinalIgnoreCase) ? $"{words} ({OneLine(party)})" : words;

    /// <summary>The words with single blanks, without the comma that closes an apposition.</summary>
    private static string OneLine(string words) => string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).TrimEnd(',');
}
