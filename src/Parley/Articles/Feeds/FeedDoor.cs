using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace Parley.Articles.Feeds;

/// <summary>Feeds: RSS and Atom, as a file.</summary>
internal sealed partial class FeedDoor : IReadArticles
{
    public IReadOnlyList<string> Extensions { get; } = [".rss", ".atom", ".xml"];

    public Fit FitOf(FileHead head) =>
        !head.Text.StartsWith('<') ? Extensions.Contains(head.Extension) ? Fit.ByExtension : Fit.None
        : Root().Match(head.Text) is { Success: true } root && IsFeed(root.Groups["name"].Value, head.Text) ? Fit.Surely
        : Extensions.Contains(head.Extension) ? Fit.ByExtension
        : Fit.None;

    public async IAsyncEnumerable<Arrival> ReadAsync(Delivery delivery, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var bytes = await delivery.ReadCollectionAsync(cancellationToken).ConfigureAwait(false);
        foreach (var arrival in FeedReader.Read(bytes, delivery.Path, delivery.Name, delivery.Options))
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return arrival;
        }
    }

    private static bool IsFeed(string root, string head) => root switch
    {
        "rss" => true,
        "RDF" => head.Contains("purl.org/rss/", StringComparison.Ordinal),
        "feed" => head.Contains("http://www.w3.org/2005/Atom", StringComparison.Ordinal),
        _ => false,
    };

    // The first tag that is no declaration, comment or instruction.
    [GeneratedRegex("""\A(?:\s|<\?.*?\?>|<!--.*?-->|<!DOCTYPE[^>\[]*(?:\[.*?\]\s*)?>)*<(?:[\w.-]+:)?(?<name>[\w.-]+)""", RegexOptions.Singleline)]
    private static partial Regex Root();
}
