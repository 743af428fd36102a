using System.Collections.Frozen;
using Parley.Text;

namespace Parley.Models;

/// <summary>Cuts words into the pieces of a model's vocabulary: greedy longest match, "##" before continuations.</summary>
/// <remarks>
/// Written here rather than taken from a tokenizer package because those give offsets into a normalised copy and split words
/// their own way; a word's pieces need neither. Safe to use from several threads at once.
/// </remarks>
public sealed class WordPieces
{
    private const int LongestWord = 100;

    private readonly FrozenDictionary<string, int> starts;
    private readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> startLookup;
    private readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> continuationLookup;
    private readonly int unknown;

    /// <summary>Takes the vocabulary's lines, whose positions are the pieces' ids.</summary>
    /// <exception cref="KeyNotFoundException">The vocabulary lacks <paramref name="unknownPiece"/>.</exception>
    public WordPieces(IReadOnlyList<string> vocabulary, string unknownPiece)
    {
        ArgumentNullException.ThrowIfNull(vocabulary);
        var whole = new Dictionary<string, int>(StringComparer.Ordinal);
        var continued = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var id = 0; id < vocabulary.Count; id++)
        {
            whole.TryAdd(vocabulary[id], id);
            if (vocabulary[id].StartsWith("##", StringComparison.Ordinal))
            {
                continued.TryAdd(vocabulary[id][2..], id);
            }
        }

        starts = whole.ToFrozenDictionary(StringComparer.Ordinal);
        unknown = starts[unknownPiece];
        startLookup = starts.GetAlternateLookup<ReadOnlySpan<char>>();
        continuationLookup = continued.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The id of a piece that is written exactly so, such as the card's special pieces.</summary>
    /// <exception cref="KeyNotFoundException">The vocabulary lacks it.</exception>
    public int IdOf(string piece) => starts[piece];

    /// <summary>Adds the ids of a word's pieces to <paramref name="pieces"/>: one or more.</summary>
    public void Cut(ReadOnlySpan<char> word, List<int> pieces)
    {
        ArgumentNullException.ThrowIfNull(pieces);
        var before = pieces.Count;
        var plain = PlainLetters.Of(word);
        foreach (var range in plain.AsSpan().Split('_'))
        {
            if (range.Start.Value > 0)
            {
                CutPart("_", pieces);
            }

            CutPart(plain.AsSpan(range), pieces);
        }

        if (pieces.Count == before)
        {
            pieces.Add(unknown);
        }
    }

    private void CutPart(ReadOnlySpan<char> part, List<int> pieces)
    {
        if (part.Length > LongestWord && LengthInCharacters(part) > LongestWord)
        {
            pieces.Add(unknown);
            return;
        }

        var before = pieces.Count;
        while (!part.IsEmpty)
        {
            var length = LongestMatch(part, pieces.Count == before ? startLookup : continuationLookup, out var id);
            if (length == 0)
            {
                pieces.RemoveRange(before, pieces.Count - before);
                pieces.Add(unknown);
                return;
            }

            pieces.Add(id);
            part = part[length..];
        }
    }

    private static int LongestMatch(
        ReadOnlySpan<char> part, FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> lookup, out int id)
    {
        for (var length = part.Length; length > 0; length--)
        {
            if (lookup.TryGetValue(part[..length], out id))
            {
                return length;
            }
        }

        id = 0;
        return 0;
    }

    private static int LengthInCharacters(ReadOnlySpan<char> text)
    {
        var count = 0;
        foreach (var _ in text.EnumerateRunes())
        {
            count++;
        }

        return count;
    }
}
