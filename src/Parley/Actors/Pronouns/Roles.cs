using Parley.Models;

namespace Parley.Actors.Pronouns;

/// <summary>Tells the roles of names and pronouns from the words around them.</summary>
internal static class Roles
{
    private const int FarthestGovernor = 7;
    private const int LongestInsertion = 14;

    /// <summary>The role of a personal pronoun; "her" is told from the word that follows.</summary>
    public static PronounRole OfPronoun(Sketch sketch, int pronoun) => sketch[pronoun] switch
    {
        "he" or "she" => PronounRole.Subject,
        "his" => PronounRole.Possessive,
        "her" when IsOwned(sketch, pronoun + 1) => PronounRole.Possessive,
        _ => PronounRole.Object,
    };

    /// <summary>The role of a name.</summary>
    public static NameRole OfName(Sketch sketch, WordRange name)
    {
        if (sketch[name.End] is "'" or "’" && (sketch[name.End + 1] == "s" || sketch[name.End - 1].EndsWith('s')))
        {
            return NameRole.Possessive;
        }

        var (governor, joined) = GovernorOf(sketch, name);
        if (IsFollowedByVerb(sketch, name))
        {
            var within = sketch.Is(governor, WordClass.Preposition) && !sketch.Is(governor, WordClass.Both) && !joined;
            return within ? NameRole.WithinSubject : NameRole.Subject;
        }

        if (governor < sketch.SentenceWith(name.Start).Start || (sketch.Is(governor, WordClass.Clause) && !sketch.Is(governor, WordClass.Preposition)))
        {
            return NameRole.Topic;
        }

        if (sketch.Is(governor, WordClass.Preposition))
        {
            return NameRole.Oblique;
        }

        return sketch.IsVerb(governor) ? NameRole.Object
            : sketch[governor] == "s" ? NameRole.Owned
            : joined ? NameRole.Joined : NameRole.Loose;
    }

    /// <summary>The word to the left on which a name seems to hang, and whether "and" stands between the two.</summary>
    public static (int Word, bool Joined) GovernorOf(Sketch sketch, WordRange name)
    {
        var start = sketch.SentenceWith(name.Start).Start;
        var joined = false;
        var word = name.Start - 1;
        for (var steps = 0; word >= start && steps < FarthestGovernor && !Governs(sketch, word); steps++)
        {
            joined |= sketch.Is(word, WordClass.Coordinator);
            word--;
        }

        return (word, joined);
    }

    private static bool Governs(Sketch sketch, int word) =>
        sketch.Is(word, WordClass.Preposition) || sketch.IsVerb(word)
        || (sketch.Is(word, WordClass.Clause) && !sketch.Is(word, WordClass.Coordinator) && sketch[word] != "so")
        || sketch[word] is "," or ";" or ":" or "(" or ")" or "–" or "—" or "“" or "\"" or "."
        || (sketch[word] == "s" && sketch[word - 1] is "'" or "’")
        || sketch[word] is "he" or "she" or "it" or "they" or "him";

    private static bool IsFollowedByVerb(Sketch sketch, WordRange name)
    {
        var end = sketch.SentenceWith(name.Start).End;
        var word = name.End;
        if (sketch[word] == "(")
        {
            word = After(sketch, word, ")", end) + 1;
        }

        word = SkipAdverbs(sketch, word, end);
        if (word < end && sketch.IsVerb(word))
        {
            return true;
        }

        if (sketch[word] == ",")
        {
            var close = After(sketch, word + 1, ",", end);
            return close < end && sketch.IsVerb(SkipAdverbs(sketch, close + 1, end));
        }

        if (sketch[word] != "and")
        {
            return false;
        }

        var other = word + 1;
        while (other < end && other < word + 5 && sketch.IsLarge(other))
        {
            other++;
        }

        return other > word + 1 && other < end && sketch.IsVerb(other);
    }

    private static int After(Sketch sketch, int word, string mark, int end)
    {
        var last = Math.Min(end, word + LongestInsertion);
        while (word < last && sketch[word] != mark)
        {
            word++;
        }

        return word < last ? word : end;
    }

    private static int SkipAdverbs(Sketch sketch, int word, int end)
    {
        while (word < end && (sketch.Is(word, WordClass.Adverb) || sketch[word].EndsWith("ly", StringComparison.Ordinal)))
        {
            word++;
        }

        return word;
    }

    private static bool IsOwned(Sketch sketch, int index)
    {
        var word = sketch[index];
        return word.Length > 0 && (char.IsLetterOrDigit(word[0]) || word is "“" or "\"") && word is not ("there" or "here" or "back" or "away" or "out" or "up" or "down")
            && !GrammarWords.Is(word, WordClass.Preposition, WordClass.Clause) && !GrammarWords.Is(word, WordClass.Determiner, WordClass.Coordinator)
            && !GrammarWords.Is(word, WordClass.Pronoun, WordClass.Auxiliary) && (word == "first" || !GrammarWords.Is(word, WordClass.Adverb));
    }
}
