using System.Runtime.CompilerServices;
using Parley.Articles.Html;

namespace Parley.Articles.Warc;

/// <summary>Reads the pages in a web archive. Pictures, scripts, redirections, answers other than 200 and repeated visits are passed over.</summary>
internal static class WarcReader
{
    private const int Found = 200;

    /// <summary>The article of each page, as it comes.</summary>
    /// <exception cref="UnreadableArticleException">There is no page, or what follows is no record.</exception>
    public static async IAsyncEnumerable<Arrival> ReadAsync(Stream stream, Delivery delivery, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var limit = delivery.Options.Limits.FileBytes;
        var records = new WarcRecords(stream, delivery.Path, limit);
        var (number, pages) = (0, 0);
        while (await records.NextAsync(cancellationToken).ConfigureAwait(false) is { } record)
        {
            number++;
            var place = $"{delivery.Path}, record {number}" + (record.Url is { } url ? $" ({url})" : string.Empty);
            if (record.MayHoldPage && PageOf(record, $"{delivery.Name}, record {number}", place, delivery.Options) is { } read)
            {
                pages++;
                yield return Arrival.Of(place, read);
            }
        }

        if (pages == 0)
        {
            throw new UnreadableArticleException(delivery.Path, number == 0 ? "is empty" : $"is a web archive without a page, of {number} records");
        }
    }

    private static Func<Article>? PageOf(WarcRecord record, string name, string place, ArticleOptions options)
    {
        var limit = options.Limits.FileBytes;
        if (record.Block is not { } block)
        {
            return () => throw new UnreadableArticleException(place, $"is larger than {limit / 1048576.0:0.##} MB, the most that is read of one page");
        }

        if (HttpAnswer.Parse(block) is not { } answer)
        {
            return record.Headers.Token("Content-Type") is "text/html" or "application/xhtml+xml"
                ? () => HtmlReader.Read(name, place, block, options, record.Headers.Parameter("Content-Type", "charset"), record.Url)
                : null;
        }

        return answer.Status == Found && answer.IsPage
            ? () => HtmlReader.Read(name, place, Body(answer, place, limit), options, answer.Headers.Parameter("Content-Type", "charset"), record.Url)
            : null;
    }

    private static byte[] Body(HttpAnswer answer, string place, int limit)
    {
        try
        {
            return answer.Body(limit);
        }
        catch (InvalidDataException problem)
        {
            throw new UnreadableArticleException(place, "cannot be unpacked: " + problem.Message.ReplaceLineEndings(" "));
        }
    }
}
