using System.Collections.Frozen;
using Parley.Positions.Codebooks;
using Parley.Positions.Phrases;
using Parley.Text;

namespace Parley.Positions.Stances;

/// <summary>What an issue is about, as words: those of its proposition and those of its cues.</summary>
internal sealed class Topic
{
    private static readonly FrozenSet<string> StopWords = EmbeddedText.WordLists("stance-stop-words.txt").SelectMany(line => line).ToFrozenSet(StringComparer.Ordinal);

    private readonly HashSet<string> proposed;
    private readonly HashSet<string> cued;

    /// <summary>Reads an issue.</summary>
    public Topic(Issue issue)
    {
        Proposition = new ViewWords(issue.Proposition, [new TextSpan(0, issue.Proposition.Length)]);
        proposed = [.. Telling(Proposition, withNames: false)];
        cued = [.. issue.Cues.SelectMany(cue => Telling(new ViewWords(cue, [new TextSpan(0, cue.Length)]), withNames: true))];
        Turns = StanceSigns.Turns(Proposition, Proposition.All);
    }

    /// <summary>The words of the proposition.</summary>
    public ViewWords Proposition { get; }

    /// <summary>How many words of the proposition turn it round: "free of checks" once.</summary>
    public int Turns { get; }

    /// <summary>Whether a word of a content belongs to the proposition.</summary>
    public bool IsProposed(ViewWords words, int index) => proposed.Contains(Stems.Of(words.Lower(index)));

    /// <summary>Whether a word of a content belongs to the proposition or to a cue.</summary>
    public bool Holds(ViewWords words, int index) => IsProposed(words, index) || cued.Contains(Stems.Of(words.Lower(index)));

    /// <summary>The words that tell what it is about: no small words, no words that only turn, no names of a proposition's parties.</summary>
    private static IEnumerable<string> Telling(ViewWords words, bool withNames) =>
        from index in Enumerable.Range(0, words.Count)
        let word = words.Lower(index)
        where word.Length > 2 && char.IsLetter(word[0]) && !StopWords.Contains(word) && (withNames || index == 0 || !words.IsCapital(index)) && !StanceSigns.IsTurn(words, index)
        select Stems.Of(word);
}
