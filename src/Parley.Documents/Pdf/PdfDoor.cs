using System.Runtime.CompilerServices;
using Parley.Articles;

namespace Parley.Documents.Pdf;

/// <summary>PDF files: one article each.</summary>
/// <remarks>At most <see cref="MostPages"/> pages are read. Of a page, text that stands upright is read, column by column.</remarks>
public sealed class PdfDoor : IReadArticles
{
    /// <summary>A PDF of more pages is no article, and is named.</summary>
    public const int MostPages = 500;

    // Programs that send mail or web answers along leave some bytes before the mark.
    private const int MarkWithin = 1024;

    public IReadOnlyList<string> Extensions { get; } = [".pdf"];

    public Fit FitOf(FileHead head)
    {
        ArgumentNullException.ThrowIfNull(head);
        return head.Bytes.StartsWith("%PDF-"u8) ? Fit.Surely
            : !Extensions.Contains(head.Extension) ? Fit.None
            : head.Bytes[..Math.Min(head.Bytes.Length, MarkWithin)].IndexOf("%PDF-"u8) >= 0 ? Fit.Surely
            : Fit.ByExtension;
    }

    public async IAsyncEnumerable<Arrival> ReadAsync(Delivery delivery, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(delivery);
        var bytes = await delivery.ReadAllAsync(cancellationToken).ConfigureAwait(false);
        yield return new Arrival.Opened(PdfReader.Read(bytes, delivery, cancellationToken));
    }
}
