namespace Parley.Models;

/// <summary>The pieces of a run of words: the pieces of word <c>i</c> are those from <c>Offset(i)</c> up to <c>Offset(i + 1)</c>.</summary>
internal sealed class PieceSequence
{
    private readonly List<int> ids;
    private readonly int[] offsets;

    public PieceSequence(string text, IReadOnlyList<Text.Word> words, WordPieces pieces)
    {
        ids = new List<int>(words.Count * 5 / 4);
        offsets = new int[words.Count + 1];
        for (var word = 0; word < words.Count; word++)
        {
            var span = words[word].Span;
            pieces.Cut(text.AsSpan(span.Start, span.Length), ids);
            offsets[word + 1] = ids.Count;
        }
    }

    public int Offset(int word) => offsets[word];

    public int Id(int piece) => ids[piece];

    /// <summary>How many pieces the words of a range have together.</summary>
    public int Count(WordRange range) => offsets[range.End] - offsets[range.Start];
}
