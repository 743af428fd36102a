using System.Text.Json;
using System.Text.Unicode;
using Parley.Articles.Files;

namespace Parley.Articles.JsonLines;

/// <summary>Reads an article from a JSON object: {"id","text","published"?,"title"?,"outlet"?,"url"?}; other fields are ignored.</summary>
internal static class JsonArticle
{
    private static readonly string[] Fields = ["id", "text", "published", "title", "outlet", "url"];

    /// <summary>The JSON document in these bytes.</summary>
    /// <exception cref="UnreadableArticleException">They hold none.</exception>
    public static JsonDocument Parse(ReadOnlyMemory<byte> bytes, string place)
    {
        try
        {
            return Utf8.IsValid(bytes.Span) && TextDecoder.ByMark(bytes.Span) is null
                ? JsonDocument.Parse(bytes)
                : JsonDocument.Parse(TextDecoder.Decode(bytes.Span, place));
        }
        catch (JsonException problem)
        {
            if (bytes.Span.IndexOfAnyExcept(" \t\r\n\ufeff"u8) < 0)
            {
                throw new UnreadableArticleException(place, "is empty");
            }

            var line = problem.LineNumber is > 0 and var before ? $"line {before + 1} of it, " : string.Empty;
            throw new UnreadableArticleException(place, $"is not well-formed JSON ({line}byte {problem.BytePositionInLine + 1})");
        }
    }

    /// <summary>The article that an object holds.</summary>
    /// <param name="json">The object.</param>
    /// <param name="place">Where it stands, as a message names it; its name when it has no id.</param>
    /// <param name="fileName">The name of the file it stands in.</param>
    /// <param name="options">What the caller said about it.</param>
    /// <exception cref="UnreadableArticleException">It is no object, has no text, or has a field twice.</exception>
    public static Article Read(JsonElement json, string place, string fileName, ArticleOptions options)
    {
        if (json.ValueKind != JsonValueKind.Object)
        {
            throw new UnreadableArticleException(place, "is no JSON object with \"id\" and \"text\"");
        }

        var values = ValuesOf(json, place);
        if (!values.TryGetValue("text", out var text) || text.ValueKind is JsonValueKind.Null)
        {
            throw new UnreadableArticleException(place, "has no \"text\"");
        }

        if (text.ValueKind != JsonValueKind.String)
        {
            throw new UnreadableArticleException(place, "its \"text\" is not a string");
        }

        return new ArticleOrigin(Words("id") ?? place)
        {
            Place = place,
            FileName = fileName,
            Title = Words("title"),
            Outlet = Words("outlet"),
            Url = Words("url"),
            Published = PublicationDay.Parse(Words("published")),
        }.ToArticle(JsonWords.Of(text)!, options);

        string? Words(string field) => values.TryGetValue(field, out var value) && JsonWords.Of(value)?.Trim() is { Length: > 0 } words ? words : null;
    }

    private static Dictionary<string, JsonElement> ValuesOf(JsonElement json, string place)
    {
        var values = new Dictionary<string, JsonElement>();
        foreach (var property in json.EnumerateObject())
        {
            foreach (var field in Fields.Where(property.NameEquals))
            {
                if (!values.TryAdd(field, property.Value))
                {
                    throw new UnreadableArticleException(place, $"has the field \"{field}\" twice");
                }
            }
        }

        return values;
    }
}
