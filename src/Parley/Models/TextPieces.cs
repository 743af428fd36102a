using Parley.Text;

namespace Parley.Models;

/// <summary>Cuts short texts into the ids of a vocabulary's pieces (<c>docs/models.md</c>, "Words").</summary>
/// <remarks>Safe to use from several threads at once.</remarks>
public sealed class TextPieces
{
    private readonly WordPieces pieces;

    /// <summary>Takes the vocabulary's lines, whose positions are the pieces' ids.</summary>
    public TextPieces(IReadOnlyList<string> vocabulary)
    {
        pieces = new WordPieces(vocabulary, "[UNK]");
        Special = new SpecialPieces(pieces.IdOf("[CLS]"), pieces.IdOf("[SEP]"));
    }

    /// <summary>The pieces that open an input and close each of its parts.</summary>
    public SpecialPieces Special { get; }

    /// <summary>The ids of a text's pieces, without special ones; what does not fit is left out.</summary>
    public IReadOnlyList<int> Of(string text, int most)
    {
        ArgumentNullException.ThrowIfNull(text);
        var ids = new List<int>();
        foreach (var span in Words.SpansIn(text, new TextSpan(0, text.Length)))
        {
            if (ids.Count >= most)
            {
                break;
            }

            pieces.Cut(text.AsSpan(span.Start, span.Length), ids);
        }

        return ids.Count <= most ? ids : ids[..Math.Max(0, most)];
    }
}
