using System.Runtime.CompilerServices;
using Parley.Articles.Files;

namespace Parley.Articles.Tables;

/// <summary>Tables of articles as text: comma, semicolon, tab or bar between cells.</summary>
internal sealed class TableDoor : IReadArticles
{
    public IReadOnlyList<string> Extensions { get; } = [".csv", ".tsv"];

    public Fit FitOf(FileHead head) =>
        Extensions.Contains(head.Extension) ? Fit.ByExtension
        : IsTable(head.Text) ? Fit.ByContent
        : Fit.None;

    public async IAsyncEnumerable<Arrival> ReadAsync(Delivery delivery, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var bytes = await delivery.ReadCollectionAsync(cancellationToken).ConfigureAwait(false);
        var text = TextDecoder.Decode(bytes, delivery.Path);
        foreach (var arrival in TableReader.Read(text, delivery.Path, delivery.Name, delivery.Options))
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return arrival;
        }
    }

    private static bool IsTable(string text)
    {
        var header = new TableHeader(TableRows.FirstOf(text, TableRows.DelimiterOf(text, TableColumns.Usual)), TableColumns.Usual);
        return header.HasText && header.Known > 1 && header.Cells.Count < 100;
    }
}
