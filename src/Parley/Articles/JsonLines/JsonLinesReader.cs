using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using Parley.Articles.Files;

namespace Parley.Articles.JsonLines;

/// <summary>Reads articles from JSON: one a line, or one or an array of them in a document.</summary>
internal static class JsonLinesReader
{
    /// <summary>The articles of a JSON Lines stream as they come; no more than one line is held.</summary>
    public static async IAsyncEnumerable<Arrival> ReadLinesAsync(
        HeadedStream stream, string path, string fileName, ArticleOptions options, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var lines = new LineReader(InUtf8(stream), options.Limits.LineBytes);
        var arrivals = 0L;
        while (true)
        {
            (long Number, ReadOnlyMemory<byte>? Bytes)? line = null;
            Arrival? broken = null;
            try
            {
                line = await lines.NextAsync(cancellationToken).ConfigureAwait(false);
            }
            catch (IOException problem)
            {
                broken = Unreadable(path, FileProblems.ReasonOf(problem));
            }

            if (line is not { } next)
            {
                if (broken is not null || arrivals == 0)
                {
                    yield return broken ?? Unreadable(path, "is empty");
                }

                yield break;
            }

            if (next.Bytes is not { } bytes || !IsBlank(bytes.Span))
            {
                arrivals++;
                yield return Read(next.Bytes, $"{path}, line {next.Number}", fileName, options);
            }
        }
    }

    /// <summary>The articles of a JSON document: one object, or an array of objects.</summary>
    public static IEnumerable<Arrival> ReadDocument(byte[] bytes, string path, string fileName, ArticleOptions options)
    {
        JsonDocument document;
        Arrival? broken = null;
        try
        {
            document = JsonArticle.Parse(bytes, path);
        }
        catch (UnreadableArticleException problem)
        {
            broken = new Arrival.Unreadable(path, problem);
            document = JsonDocument.Parse("null");
        }

        using (document)
        {
            if (broken is not null)
            {
                yield return broken;
            }
            else if (document.RootElement.ValueKind != JsonValueKind.Array)
            {
                yield return Read(document.RootElement, path, fileName, options);
            }
            else if (document.RootElement.GetArrayLength() == 0)
            {
                yield return Unreadable(path, "is an empty list");
            }
            else
            {
                foreach (var (index, element) in document.RootElement.EnumerateArray().Index())
                {
                    yield return Read(element, $"{path}, article {index + 1}", fileName, options);
                }
            }
        }
    }

    private static Arrival Read(ReadOnlyMemory<byte>? line, string place, string fileName, ArticleOptions options)
    {
        try
        {
            if (line is not { } bytes)
            {
                return Unreadable(place, $"is longer than {options.Limits.LineBytes / 1048576.0:0.##} MB, the most that is read of one line");
            }

            using var document = JsonArticle.Parse(bytes, place);
            return new Arrival.Opened(JsonArticle.Read(document.RootElement, place, fileName, options));
        }
        catch (UnreadableArticleException problem)
        {
            return new Arrival.Unreadable(place, problem);
        }
    }

    private static Arrival Read(JsonElement json, string place, string fileName, ArticleOptions options)
    {
        try
        {
            return new Arrival.Opened(JsonArticle.Read(json, place, fileName, options));
        }
        catch (UnreadableArticleException problem)
        {
            return new Arrival.Unreadable(place, problem);
        }
    }

    private static Arrival.Unreadable Unreadable(string place, string reason) => new(place, new UnreadableArticleException(place, reason));

    // Some shells write UTF-16, whose line ends are two bytes.
    private static Stream InUtf8(HeadedStream stream) =>
        TextDecoder.ByMark(stream.Head) is { } marked and not UTF8Encoding ? Encoding.CreateTranscodingStream(stream, marked, new UTF8Encoding(false)) : stream;

    private static bool IsBlank(ReadOnlySpan<byte> line) => line.IndexOfAnyExcept(" \t\r\ufeff"u8) < 0;
}
