using System.Runtime.CompilerServices;

namespace Parley.Articles.JsonLines;

/// <summary>JSON documents: one article, or an array of them.</summary>
internal sealed class JsonDoor : IReadArticles
{
    public IReadOnlyList<string> Extensions { get; } = [".json"];

    public Fit FitOf(FileHead head) => JsonShapes.Fit(head, JsonShape.Whole, Extensions);

    public async IAsyncEnumerable<Arrival> ReadAsync(Delivery delivery, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var bytes = await delivery.ReadAllAsync(cancellationToken).ConfigureAwait(false);
        foreach (var arrival in JsonLinesReader.ReadDocument(bytes, delivery.Path, delivery.Name, delivery.Options))
        {
            yield return arrival;
        }
    }
}
