using System.Collections.Frozen;
using Parley.Text;

namespace Parley.Positions.Issues;

/// <summary>The words of a text as cue phrases are compared: without small words, without plural and verb endings.</summary>
internal static class CueWords
{
    private static readonly FrozenSet<string> Small =
        "a an the of to in on at for from by with and or as is are be was were s t it its this that their his her our your my more less any all one two".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Endings that are taken off one after another, with the fewest letters that must stay before each.</summary>
    private static readonly (string Ending, int Kept)[] Endings =
    [
        ("ing", 3), ("ed", 3), ("ication", 4), ("ation", 4), ("ion", 5), ("ment", 5), ("al", 6), ("er", 5), ("or", 5), ("e", 3), ("y", 3), ("i", 3),
    ];

    /// <summary>The stems of a text's words in reading order, small words and marks left out.</summary>
    public static IReadOnlyList<string> StemsOf(string text)
    {
        var stems = new List<string>();
        foreach (var span in Words.SpansIn(text, new TextSpan(0, text.Length)))
        {
            var word = PlainLetters.Of(text.AsSpan(span.Start, span.Length));
            if (word.Length > 0 && char.IsLetterOrDigit(word[0]) && !Small.Contains(word))
            {
                stems.Add(StemOf(word));
            }
        }

        return stems;
    }

    /// <summary>A word in small letters without its endings; forms of one word have the same stem, and now and then words that only look alike.</summary>
    public static string StemOf(string word)
    {
        if (IrregularForms.BaseOf(word) is { } root)
        {
            word = root;
        }

        word = WithoutPlural(word);
        foreach (var (ending, kept) in Endings)
        {
            if (word.Length >= ending.Length + kept && word.EndsWith(ending, StringComparison.Ordinal))
            {
                word = WithoutDoubledEnd(word[..^ending.Length]);
            }
        }

        return word;
    }

    private static string WithoutPlural(string word) => word switch
    {
        { Length: <= 3 } => word,
        _ when word.EndsWith("ies", StringComparison.Ordinal) => word[..^3] + "y",
        _ when word.EndsWith("sses", StringComparison.Ordinal) || word.EndsWith("shes", StringComparison.Ordinal) || word.EndsWith("ches", StringComparison.Ordinal) => word[..^2],
        [.., not ('s' or 'u' or 'i'), 's'] => word[..^1],
        _ => word,
    };

    private static string WithoutDoubledEnd(string stem) =>
        stem is [.., var before, var last] && before == last && last is not ('l' or 's' or 'e' or 'o') && stem.Length > 3 ? stem[..^1] : stem;
}
