using Parley.Models;

namespace Parley.Statements.Encoder;

/// <summary>Turns the scores of entity tags into names: the likeliest sequence of outside, and begin and inside of each kind.</summary>
/// <remarks>Viterbi over log-softmax scores; inside follows only begin or inside of its own kind; of equal ways the first wins.</remarks>
internal sealed class EntityDecoder
{
    private readonly EntityKind[] kinds;
    private readonly bool[] isInside;
    private readonly bool[] isOutside;

    /// <summary>Prepares for the tags of a model card: "O", "B-PER", "I-PER" and so on.</summary>
    /// <exception cref="UnusableModelException">The card names a tag that is not known.</exception>
    public EntityDecoder(IReadOnlyList<string> tags)
    {
        kinds = [.. tags.Select(KindOf)];
        isInside = [.. tags.Select(tag => tag.StartsWith("I-", StringComparison.Ordinal))];
        isOutside = [.. tags.Select(tag => tag == "O")];
    }

    /// <summary>The names of a window in reading order, as words of the window.</summary>
    /// <param name="scores">Raw scores, words × tags.</param>
    /// <param name="words">How many words there are.</param>
    public List<(WordRange Words, EntityKind Kind, double Sureness)> Decode(float[] scores, int words)
    {
        var logs = LogSoftmax.OfRows(scores, kinds.Length);
        var tags = LikeliestTags(logs, words);
        var names = new List<(WordRange, EntityKind, double)>();
        for (var word = 0; word < words; word++)
        {
            if (isOutside[tags[word]] || isInside[tags[word]])
            {
                continue;
            }

            var end = word + 1;
            while (end < words && isInside[tags[end]])
            {
                end++;
            }

            var sureness = Enumerable.Range(word, end - word).Average(place => Math.Exp(logs[(place * kinds.Length) + tags[place]]));
            names.Add((new WordRange(word, end), kinds[tags[word]], sureness));
        }

        return names;
    }

    private int[] LikeliestTags(float[] logs, int words)
    {
        var count = kinds.Length;
        var best = new double[words * count];
        var from = new int[words * count];
        for (var word = 0; word < words; word++)
        {
            for (var tag = 0; tag < count; tag++)
            {
                var (score, before) = word == 0 ? (isInside[tag] ? double.NegativeInfinity : 0, 0) : BestBefore(best.AsSpan((word - 1) * count, count), tag);
                best[(word * count) + tag] = score + logs[(word * count) + tag];
                from[(word * count) + tag] = before;
            }
        }

        var tags = new int[words];
        for (var word = words - 1; word >= 0; word--)
        {
            tags[word] = word == words - 1 ? IndexOfHighest(best.AsSpan(word * count, count)) : from[((word + 1) * count) + tags[word + 1]];
        }

        return tags;
    }

    private (double Score, int Before) BestBefore(ReadOnlySpan<double> before, int tag)
    {
        var (score, chosen) = (double.NegativeInfinity, 0);
        for (var previous = 0; previous < before.Length; previous++)
        {
            var mayFollow = !isInside[tag] || (!isOutside[previous] && kinds[previous] == kinds[tag]);
            if (mayFollow && before[previous] > score)
            {
                (score, chosen) = (before[previous], previous);
            }
        }

        return (score, chosen);
    }

    private static int IndexOfHighest(ReadOnlySpan<double> scores)
    {
        var highest = 0;
        for (var index = 1; index < scores.Length; index++)
        {
            highest = scores[index] > scores[highest] ? index : highest;
        }

        return highest;
    }

    private static EntityKind KindOf(string tag) => tag switch
    {
        "B-PER" or "I-PER" => EntityKind.Person,
        "B-ORG" or "I-ORG" => EntityKind.Organisation,
        "B-LOC" or "I-LOC" => EntityKind.Place,
        "B-MISC" or "I-MISC" or "O" => EntityKind.Other,
        _ => throw new UnusableModelException($"The model's card names an entity tag that is not known: '{tag}'."),
    };
}
