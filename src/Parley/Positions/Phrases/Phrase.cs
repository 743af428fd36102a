using Parley.Text;

namespace Parley.Positions.Phrases;

/// <summary>One line of a phrase table, ready to be looked for.</summary>
internal sealed class Phrase
{
    private const int LongestGap = 3;

    private static readonly HashSet<string> ClauseEnds = new(StringComparer.Ordinal) { ".", ";", ":", "!", "?", "—", "\"", "“", "”" };

    private readonly IReadOnlyList<Piece> pieces;

    public Phrase(string label, string phrase, int order)
    {
        (Label, Order) = (label, order);
        pieces = [.. phrase.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Piece.Of)];
    }

    public string Label { get; }

    /// <summary>Its place in the table, counted from 0.</summary>
    public int Order { get; }

    /// <summary>The words it can begin with; null when that can be any word, or none.</summary>
    public IReadOnlySet<string>? FirstWords => pieces.Count > 0 && pieces[0] is { Words: { } words, MayLack: false } ? words : null;

    /// <summary>The index after its last word when it begins at <paramref name="index"/>; null when it does not stand there.</summary>
    public int? MatchAt(ViewWords words, int index, int after) => Match(words, index, after, 0);

    private int? Match(ViewWords words, int index, int after, int piece)
    {
        if (piece == pieces.Count)
        {
            return index;
        }

        var next = pieces[piece];
        if (next.IsGap)
        {
            for (var gap = 0; gap <= LongestGap && index + gap <= after; gap++)
            {
                if (Match(words, index + gap, after, piece + 1) is { } end)
                {
                    return end;
                }

                if (index + gap < after && ClauseEnds.Contains(words.Lower(index + gap)))
                {
                    return null;
                }
            }

            return null;
        }

        var matched = index < after && next.Holds(words, index) ? Match(words, index + 1, after, piece + 1) : null;
        return matched ?? (next.MayLack ? Match(words, index, after, piece + 1) : null);
    }

    private sealed record Piece(IReadOnlySet<string>? Words, bool IsGap, bool IsNumber, bool MayLack)
    {
        public static Piece Of(string written)
        {
            var mayLack = written.StartsWith('[') && written.EndsWith(']');
            var text = mayLack ? written[1..^1] : written;
            return text switch
            {
                "*" => new Piece(null, IsGap: true, IsNumber: false, mayLack),
                "#" => new Piece(null, IsGap: false, IsNumber: true, mayLack),
                _ => new Piece(text.Split('|').SelectMany(FormsOf).ToHashSet(StringComparer.Ordinal), IsGap: false, IsNumber: false, mayLack),
            };
        }

        public bool Holds(ViewWords words, int index) => IsNumber ? words.IsNumber(index) : Words?.Contains(words.Lower(index)) == true;

        private static IEnumerable<string> FormsOf(string word) => word switch
        {
            [.., '~'] => Inflections.OfVerb(word[..^1].Replace("//", "/", StringComparison.Ordinal)),
            [.., '^'] => Inflections.OfNoun(word[..^1]),
            _ => [word],
        };
    }
}
