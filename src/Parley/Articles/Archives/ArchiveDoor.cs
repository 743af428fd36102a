using System.Runtime.CompilerServices;
using Parley.Articles.Files;

namespace Parley.Articles.Archives;

/// <summary>Exports of news archives (Nexis, Factiva) as text: one file, many articles.</summary>
internal sealed class ArchiveDoor : IReadArticles
{
    public IReadOnlyList<string> Extensions { get; } = [];

    public Fit FitOf(FileHead head) => ArchiveReader.IsExport(LinesOf(head.Text)) ? Fit.Surely : Fit.None;

    public async IAsyncEnumerable<Arrival> ReadAsync(Delivery delivery, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var bytes = await delivery.ReadCollectionAsync(cancellationToken).ConfigureAwait(false);
        foreach (var arrival in ArchiveReader.Read(LinesOf(TextDecoder.Decode(bytes, delivery.Path)), delivery) ?? [])
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return arrival;
        }
    }

    // A form feed ends a page, and with it a line.
    private static string[] LinesOf(string text) => text.ReplaceLineEndings("\n").Replace('\f', '\n').Replace("\ufeff", string.Empty, StringComparison.Ordinal).Split('\n');
}
