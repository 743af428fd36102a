using System.Runtime.CompilerServices;

namespace Parley.Articles.PlainText;

/// <summary>Text files, and whatever nothing else speaks for.</summary>
internal sealed class PlainTextDoor : IReadArticles
{
    public IReadOnlyList<string> Extensions { get; } = [".txt", ".text", ".md"];

    public Fit FitOf(FileHead head) => Extensions.Contains(head.Extension) ? Fit.ByExtension : Fit.ByContent;

    public async IAsyncEnumerable<Arrival> ReadAsync(Delivery delivery, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var bytes = await delivery.ReadAllAsync(cancellationToken).ConfigureAwait(false);
        yield return new Arrival.Opened(PlainTextReader.Read(delivery.Name, delivery.Path, bytes, delivery.Options));
    }
}
