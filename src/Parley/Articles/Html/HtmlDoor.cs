using System.Runtime.CompilerServices;

namespace Parley.Articles.Html;

/// <summary>Saved pages.</summary>
internal sealed class HtmlDoor : IReadArticles
{
    // How much of the beginning is looked at: pages have a tag that tells among their first.
    private const int Opening = 2048;

    private static readonly string[] PageTags = ["<html", "<head", "<body", "<main", "<article", "<div", "<p>"];

    public IReadOnlyList<string> Extensions { get; } = [".html", ".htm", ".xhtml"];

    public Fit FitOf(FileHead head) =>
        Extensions.Contains(head.Extension) ? Fit.ByExtension
        : !IsPage(head.Text) ? Fit.None
        : head.Extension == ".xml" && IsWhole(head.Text) ? Fit.Surely
        : Fit.ByContent;

    public async IAsyncEnumerable<Arrival> ReadAsync(Delivery delivery, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var bytes = await delivery.ReadAllAsync(cancellationToken).ConfigureAwait(false);
        yield return new Arrival.Opened(HtmlReader.Read(delivery.Name, delivery.Path, bytes, delivery.Options));
    }

    private static bool IsWhole(string text) => text[..Math.Min(text.Length, Opening)].Contains("<html", StringComparison.OrdinalIgnoreCase);

    private static bool IsPage(string text)
    {
        var opening = text[..Math.Min(text.Length, Opening)];
        return opening.StartsWith('<')
            && (opening.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase)
                || PageTags.Any(tag => opening.Contains(tag, StringComparison.OrdinalIgnoreCase)));
    }
}
