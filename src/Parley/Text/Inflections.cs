namespace Parley.Text;

/// <summary>The written forms of English verbs and nouns, from the entries of the word lists.</summary>
internal static class Inflections
{
    private const string Vowels = "aeiou";

    /// <summary>All forms of a verb: "win/won", "give/gave/given" name irregular past forms, "ban+" a doubled last letter.</summary>
    public static IEnumerable<string> OfVerb(string entry)
    {
        var forms = entry.Split('/');
        var verb = forms[0].TrimEnd('+');
        yield return verb;
        yield return OfNoun(verb).Last();
        foreach (var past in forms.Skip(1))
        {
            yield return past;
        }

        var stem = forms[0].EndsWith('+') ? verb + verb[^1] : verb;
        if (verb.EndsWith('e') && !verb.EndsWith("ee", StringComparison.Ordinal))
        {
            stem = verb[..^1];
        }

        yield return stem + "ing";
        if (forms.Length == 1)
        {
            yield return EndsInConsonantAndY(verb) ? verb[..^1] + "ied" : (verb.EndsWith("ee", StringComparison.Ordinal) ? verb[..^1] : stem) + "ed";
        }
    }

    /// <summary>A noun and its regular plural.</summary>
    public static IEnumerable<string> OfNoun(string noun)
    {
        yield return noun;
        yield return EndsInConsonantAndY(noun) ? noun[..^1] + "ies"
            : noun[^1] is 's' or 'x' or 'z' || noun.EndsWith("ch", StringComparison.Ordinal) || noun.EndsWith("sh", StringComparison.Ordinal) ? noun + "es"
            : noun + "s";
    }

    private static bool EndsInConsonantAndY(string word) => word.Length > 2 && word[^1] == 'y' && !Vowels.Contains(word[^2], StringComparison.Ordinal);
}
