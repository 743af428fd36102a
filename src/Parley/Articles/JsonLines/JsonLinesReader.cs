using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using Parley.Articles.Files;

namespace Parley.Articles.JsonLines;

/// <summary>Reads articles from JSON: one a line, or one or an array of them in a document.</summary>
internal static class JsonLinesReader
{
    /// <summary>The articles of a JSON Lines stream as they come; no more than one line is held.</summary>
    /// <exception cref="UnreadableArticleException">It is empty.</exception>
    public static async IAsyncEnumerable<Arrival> ReadLinesAsync(Delivery delivery, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var (path, options) = (delivery.Path, delivery.Options);
        var lines = new LineReader(InUtf8(delivery), options.Limits.LineBytes);
        var arrivals = 0L;
        while (await lines.NextAsync(cancellationToken).ConfigureAwait(false) is (var number, var line))
        {
            if (line is not { } bytes || !IsBlank(bytes.Span))
            {
                arrivals++;
                var place = $"{path}, line {number}";
                yield return Arrival.Of(place, () => Read(line, place, delivery.Name, options));
            }
        }

        if (arrivals == 0)
        {
            throw new UnreadableArticleException(path, "is empty");
        }
    }

    /// <summary>The articles of a JSON document: one object, or an array of objects.</summary>
    /// <exception cref="UnreadableArticleException">It is no JSON, or an empty list.</exception>
    public static IEnumerable<Arrival> ReadDocument(byte[] bytes, string path, string fileName, ArticleOptions options)
    {
        using var document = JsonArticle.Parse(bytes, path);
        if (document.RootElement.ValueKind != JsonValueKind.Array)
        {
            yield return new Arrival.Opened(JsonArticle.Read(document.RootElement, path, fileName, options));
        }
        else if (document.RootElement.GetArrayLength() == 0)
        {
            throw new UnreadableArticleException(path, "is an empty list");
        }
        else
        {
            foreach (var (index, element) in document.RootElement.EnumerateArray().Index())
            {
                var place = $"{path}, article {index + 1}";
                yield return Arrival.Of(place, () => JsonArticle.Read(element, place, fileName, options));
            }
        }
    }

    private static Article Read(ReadOnlyMemory<byte>? line, string place, string fileName, ArticleOptions options)
    {
        if (line is not { } bytes)
        {
            throw new UnreadableArticleException(place, $"is longer than {options.Limits.LineBytes / 1048576.0:0.##} MB, the most that is read of one line");
        }

        using var document = JsonArticle.Parse(bytes, place);
        return JsonArticle.Read(document.RootElement, place, fileName, options);
    }

    // Some shells write UTF-16, whose line ends are two bytes.
    private static Stream InUtf8(Delivery delivery) =>
        TextDecoder.ByMark(delivery.Head.Bytes) is { } marked and not UTF8Encoding
            ? Encoding.CreateTranscodingStream(delivery.Content, marked, new UTF8Encoding(false))
            : delivery.Content;

    private static bool IsBlank(ReadOnlySpan<byte> line) => line.IndexOfAnyExcept(" \t\r\ufeff"u8) < 0;
}
