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
        Main = MainOf(Proposition);
        proposed = [.. Telling(Proposition, Main, withNames: false), .. StanceSigns.TurningStems(Proposition, Main)];
        cued = [.. issue.Cues.Select(cue => new ViewWords(cue, [new TextSpan(0, cue.Length)])).SelectMany(cue => Telling(cue, cue.All, withNames: true))];
        Turns = StanceSigns.Turns(Proposition, Main);
    }

    /// <summary>The words of the proposition.</summary>
    public ViewWords Proposition { get; }

    /// <summary>The proposition without a clause of time at its end: "before all questions are settled".</summary>
    public WordRange Main { get; }

    /// <summary>How many words of the proposition turn it round: "free of checks" once.</summary>
    public int Turns { get; }

    /// <summary>Whether a word of a content belongs to the proposition.</summary>
    public bool IsProposed(ViewWords words, int index) => proposed.Contains(Stems.Of(words.Lower(index)));

    /// <summary>Whether a word of a content belongs to the proposition or to a cue.</summary>
    public bool Holds(ViewWords words, int index) => IsProposed(words, index) || cued.Contains(Stems.Of(words.Lower(index)));

    private static WordRange MainOf(ViewWords words)
    {
        var end = Enumerable.Range(0, words.Count).FirstOrDefault(index => index > 2 && words.Lower(index) is "after" or "before" or "when" or "while" or "once" or "until" or "during", words.Count);
        return new WordRange(0, end);
    }

    /// <summary>The words that tell what it is about: no small words, no words that only turn, no names of a proposition's parties.</summary>
    private static IEnumerable<string> Telling(ViewWords words, WordRange range, bool withNames) =>
        from index in Enumerable.Range(range.First, range.Count)
        let word = words.Lower(index)
        where word.Length > 2 && char.IsLetter(word[0]) && !StopWords.Contains(word) && (withNames || index == 0 || !words.IsCapital(index)) && !StanceSigns.IsTurn(words, index)
        select Stems.Of(word);
}
