using Parley.Text;

namespace Parley.Models;

/// <summary>What the encoder is given for one window: per piece its id, letter case and quote state, and per word its first piece.</summary>
/// <param name="Ids">Vocabulary ids, special pieces included; one a piece.</param>
/// <param name="Case">A <see cref="LetterCase"/> a piece; 0 for special pieces.</param>
/// <param name="Quote">A <see cref="Quoting"/> a piece; 0 for special pieces.</param>
/// <param name="First">The index of each word's first piece.</param>
public sealed record EncoderInput(long[] Ids, long[] Case, long[] Quote, long[] First)
{
    public int Words => First.Length;

    internal static EncoderInput Of(
        WordRange window, IReadOnlyList<Word> words, PieceSequence pieces, SpecialPieces special, WindowLimits limits)
    {
        var ids = new List<long> { special.Start };
        var cases = new List<long> { 0 };
        var quotes = new List<long> { 0 };
        var first = new List<long>(window.Length);
        for (var word = window.Start; word < window.End; word++)
        {
            if (word > window.Start && words[word].Paragraph != words[word - 1].Paragraph)
            {
                Add(special.Separator, 0, 0);
            }

            // The last place belongs to the closing separator; a word that begins past it is represented by that.
            first.Add(Math.Min(ids.Count, limits.MaximumPieces - 1));
            for (var piece = pieces.Offset(word); piece < pieces.Offset(word + 1); piece++)
            {
                Add(pieces.Id(piece), (long)words[word].Letters, (long)words[word].Quoting);
            }
        }

        Add(special.Separator, 0, 0, last: true);
        return new EncoderInput([.. ids], [.. cases], [.. quotes], [.. first]);

        void Add(long id, long letters, long quote, bool last = false)
        {
            if (ids.Count < limits.MaximumPieces - (last ? 0 : 1))
            {
                ids.Add(id);
                cases.Add(letters);
                quotes.Add(quote);
            }
        }
    }
}
