using Parley.Models;

namespace Parley.Actors.Pronouns;

/// <summary>What else the text near a pronoun says of a name: where it is repeated, which pronouns went before, whether it is a man's or a woman's.</summary>
internal static class MentionFeatures
{
    /// <summary>How many words before the pronoun are looked at; half as many after it.</summary>
    public const int Reach = 120;

    /// <summary>Adds the features.</summary>
    public static void Add(PronounPair pair, List<string> features)
    {
        AddRepeats(pair, features);
        AddPronouns(pair, features);
        AddGender(pair, features);
    }

    private static void AddRepeats(PronounPair pair, List<string> features)
    {
        var (sketch, name) = (pair.Sketch, pair.Name);
        var length = Math.Min(Enumerable.Range(name.Start, name.Length).Count(word => char.IsLetter(sketch[word][0])), 3);
        var (before, after, asSubject, again) = (0, 0, 0, -1);
        foreach (var other in sketch.Names)
        {
            if (other.Overlaps(name) || other.End < pair.Pronoun - Reach || other.Start > pair.Pronoun + (Reach / 2) || !IsRepeat(sketch, other, name))
            {
                continue;
            }

            if (other.Start > pair.Pronoun)
            {
                after++;
                continue;
            }

            before++;
            again = other.Start;
            asSubject += Roles.OfName(sketch, other) is NameRole.Subject or NameRole.Topic or NameRole.Possessive ? 1 : 0;
        }

        features.AddRange(
        [
            $"length={length}", $"length={length} repeats={before > 0}", $"repeats before={Math.Min(before, 3)}", $"repeats after={Math.Min(after, 2)}",
            $"repeats={Math.Min(before + after, 4)}", $"repeats as subject={Math.Min(asSubject, 2)}",
            $"nearer repeat={!pair.IsAhead && again >= name.End}",
        ]);
    }

    /// <summary>Whether another name repeats the last word of a name, or its first.</summary>
    public static bool IsRepeat(Sketch sketch, WordRange other, WordRange name)
    {
        var last = name.Length > 1 && sketch[name.End - 1].Length == 1 ? name.End - 2 : name.End - 1;
        for (var word = other.Start; word < other.End; word++)
        {
            if (sketch[word] == sketch[last] || (sketch[word] == sketch[name.Start] && sketch[word].Length > 2))
            {
                return true;
            }
        }

        return false;
    }

    private static void AddPronouns(PronounPair pair, List<string> features)
    {
        var (sketch, place) = (pair.Sketch, pair.Place);
        var gender = GenderOf(sketch, pair.Pronoun);
        var (previous, between, opposite, first) = (-1, 0, 0, 0);
        for (var word = Math.Max(0, pair.Pronoun - Reach); word < pair.Pronoun; word++)
        {
            if (!sketch.Is(word, WordClass.Pronoun) || GenderOf(sketch, word) is not { } other)
            {
                continue;
            }

            var same = other == gender;
            previous = same ? word : previous;
            between += same && word >= pair.Name.End ? 1 : 0;
            first += same && word < pair.Name.Start ? 1 : 0;
            opposite += !same && pair.Between.Contains(word) ? 1 : 0;
        }

        features.AddRange([$"pronouns between={Math.Min(between, 2)} {place}", $"opposite between={Math.Min(opposite, 2)}", $"pronouns first={Math.Min(first, 2)}"]);
        features.AddRange(previous < 0 ? [$"no pronoun before {place}"] : PreviousPronoun(pair, previous));
    }

    private static string[] PreviousPronoun(PronounPair pair, int previous)
    {
        var sketch = pair.Sketch;
        var back = Math.Min(sketch.SentenceOf(pair.Pronoun) - sketch.SentenceOf(previous), 2);
        var side = pair.Name.Start > previous ? "after" : sketch.SentenceOf(pair.Name.Start) == sketch.SentenceOf(previous) ? "with" : "before";
        var role = Roles.OfPronoun(sketch, previous);
        return
        [
            $"previous pronoun={back} {side}", $"previous pronoun={back} {role} {pair.PronounRole} {side} {(pair.IsAhead ? "ahead" : "behind")}",
            $"previous pronoun={back} {role} {side} {pair.NameRole}",
        ];
    }

    private static void AddGender(PronounPair pair, List<string> features)
    {
        var gender = GenderOf(pair.Sketch, pair.Pronoun);
        for (var word = pair.Name.Start - 1; word >= Math.Max(0, pair.Name.Start - 3); word--)
        {
            if (GenderOf(pair.Sketch, word) is { } before)
            {
                features.Add($"gender before={before == gender} {word == pair.Name.Start - 1}");
                break;
            }
        }

        for (var word = pair.Name.Start; word < pair.Name.End; word++)
        {
            if (GenderOf(pair.Sketch, word) is { } within)
            {
                features.Add($"gender within={within == gender}");
                break;
            }
        }
    }

    /// <summary>Whether a word tells a man (true) or a woman (false); null when neither.</summary>
    private static bool? GenderOf(Sketch sketch, int word) =>
        sketch.Is(word, WordClass.Man) ? true : sketch.Is(word, WordClass.Woman) ? false : null;
}
