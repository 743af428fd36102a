namespace Parley.Articles.JsonLines;

/// <summary>JSON Lines: an article a line.</summary>
internal sealed class JsonLinesDoor : IReadArticles
{
    public IReadOnlyList<string> Extensions { get; } = [".jsonl", ".ndjson"];

    public Fit FitOf(FileHead head) => JsonShapes.Fit(head, JsonShape.Lines, Extensions);

    public IAsyncEnumerable<Arrival> ReadAsync(Delivery delivery, CancellationToken cancellationToken) => JsonLinesReader.ReadLinesAsync(delivery, cancellationToken);
}
