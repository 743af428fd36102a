using Parley.Text;

namespace Parley.Actors.Pronouns;

/// <summary>What speaks for and against a pronoun's meaning a name, as names of features that are either there or not.</summary>
internal static class PairFeatures
{
    private static readonly int[] DistanceSteps = [0, 1, 2, 4, 7, 12, 20, 35, 60];

    /// <summary>The features of a pair.</summary>
    public static IReadOnlyList<string> Of(PronounPair pair)
    {
        var features = new List<string>(64);
        AddPlace(pair, features);
        AddOrder(pair, features);
        AddNeighbours(pair, features);
        ClauseFeatures.Add(pair, features);
        MentionFeatures.Add(pair, features);
        return features;
    }

    /// <summary>The features of a pronoun's meaning none of the names.</summary>
    public static IReadOnlyList<string> OfNone(Sketch sketch, int pronoun) =>
    [
        "none",
        $"none role={Roles.OfPronoun(sketch, pronoun)}",
        $"none names={Math.Min(sketch.Names.Count(name => name.End <= pronoun && name.Start > pronoun - MentionFeatures.Reach), 10)}",
        $"none sentence={Math.Min(sketch.SentenceOf(pronoun), 4)}",
        $"none quoted={sketch.IsQuoted(pronoun)}",
    ];

    private static void AddPlace(PronounPair pair, List<string> features)
    {
        var (place, pronoun, name) = (pair.Place, pair.PronounRole, pair.NameRole);
        var side = pair.IsAhead ? "ahead" : "";
        var distance = Array.FindIndex(DistanceSteps, step => pair.Between.Length <= step);
        features.AddRange(
        [
            $"place={place}", $"place={place} {pronoun}",
            $"role={name}", $"role={name} {pronoun}", $"role={name} {place}", $"role={name} {pronoun} {place}",
            $"distance={side}{distance}", $"distance={side}{distance} {pronoun}",
            $"starts={pair.Sketch.StartsSentence(pair.Name.Start)} {place}",
            $"pronoun starts={pair.Sketch.StartsSentence(pair.Pronoun)} {name} {place}",
            $"quoted={pair.Sketch.IsQuoted(pair.Pronoun)} {pair.Sketch.IsQuoted(pair.Name.Start)}",
        ]);
    }

    private static void AddOrder(PronounPair pair, List<string> features)
    {
        var sentence = pair.Sketch.SentenceWith(pair.Name.Start);
        var order = Math.Min(pair.Sketch.Names.Count(name => name.Start >= sentence.Start && name.End <= pair.Name.Start), 3);
        var between = pair.Sketch.Names.Count(name => name.Start >= pair.Between.Start && name.End <= pair.Between.End);
        features.AddRange(
        [
            $"order={order}", $"order={order} {pair.Place}", $"order={order} {pair.PronounRole} {pair.Place}",
            $"names between={Math.Min(between, 5)}", $"names between={Math.Min(between, 4)} {pair.Place}",
        ]);
    }

    private static void AddNeighbours(PronounPair pair, List<string> features)
    {
        var (sketch, place) = (pair.Sketch, pair.Place);
        var (before, after) = (pair.Name.Start - 1, pair.Name.End);
        var (governor, _) = Roles.GovernorOf(sketch, pair.Name);
        features.AddRange(
        [
            $"before={NeighbourAt(sketch, before)} {place}", $"after={NeighbourAt(sketch, after)} {place}",
            $"word before={sketch[before]}", $"word after={sketch[after]}",
            $"governor={NeighbourAt(sketch, governor)} {pair.PronounRole}",
            $"before pronoun={NeighbourAt(sketch, pair.Pronoun - 1)} {place}", $"before pronoun={NeighbourAt(sketch, pair.Pronoun - 1)} {pair.NameRole}",
            $"ends sentence={sketch[after] is "." or "?" or "!"} {pair.NameRole}",
        ]);
    }

    /// <summary>What kind of word stands beside a name or pronoun; the word itself for marks and the commonest prepositions.</summary>
    private static string NeighbourAt(Sketch sketch, int index)
    {
        var word = sketch[index];
        if (word.Length == 0 || !char.IsLetterOrDigit(word[0]) || word is "of" or "by" or "with" or "to" or "and")
        {
            return word;
        }

        ReadOnlySpan<WordClass> classes = [WordClass.Clause, WordClass.Preposition, WordClass.Coordinator, WordClass.Pronoun, WordClass.Determiner];
        foreach (var kind in classes)
        {
            if (GrammarWords.Is(word, kind))
            {
                return kind.ToString();
            }
        }

        return sketch.IsVerb(index) ? "verb"
            : sketch.LettersOf(index) == LetterCase.Number ? "number"
            : sketch.LettersOf(index) == LetterCase.Title ? "large"
            : GrammarWords.Is(word, WordClass.Adverb) || word.EndsWith("ly", StringComparison.Ordinal) ? "adverb" : "other";
    }
}
