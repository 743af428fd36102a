using System.Text.Json;

namespace Parley.Ledgers.Json;

/// <summary>An entry's body as JSON: <c>{"v":1,"body":{…}}</c>, in UTF-8.</summary>
public static class BodyJson
{
    private const int Version = 1;

    /// <summary>The JSON of a body; the same body gives the same bytes.</summary>
    public static byte[] Write(EntryBody body)
    {
        ArgumentNullException.ThrowIfNull(body);
        return body switch
        {
            EntryBody.ArticleAdded added => Of(added),
            EntryBody.ArticleRead read => Of(read),
            EntryBody.CastSet cast => Of(cast),
            EntryBody.CodebookSet codebook => Of(codebook),
            EntryBody.Reviewed reviewed => Of(reviewed),
            EntryBody.ArticleForgotten forgotten => Of(forgotten),
            EntryBody.Undone undone => Of(undone),
            _ => throw new ArgumentException($"No such body: {body.GetType()}.", nameof(body)),
        };
    }

    /// <summary>The body that a JSON text tells.</summary>
    /// <param name="entry">The number of its entry, for messages.</param>
    /// <param name="kind">The kind of its entry.</param>
    /// <param name="json">The text, in UTF-8.</param>
    /// <exception cref="UnusableLedgerException">It is no such body; the message names the entry and the reason.</exception>
    public static EntryBody Read(long entry, EntryKind kind, ReadOnlySpan<byte> json)
    {
        try
        {
            return kind switch
            {
                EntryKind.ArticleAdded => From<EntryBody.ArticleAdded>(json),
                EntryKind.ArticleRead => From<EntryBody.ArticleRead>(json),
                EntryKind.CastSet => From<EntryBody.CastSet>(json),
                EntryKind.CodebookSet => From<EntryBody.CodebookSet>(json),
                EntryKind.Reviewed => From<EntryBody.Reviewed>(json),
                EntryKind.ArticleForgotten => From<EntryBody.ArticleForgotten>(json),
                EntryKind.Undone => From<EntryBody.Undone>(json),
                _ => throw new JsonException($"there are no entries of kind {kind}"),
            };
        }
        catch (Exception problem) when (problem is JsonException or InvalidOperationException)
        {
            throw new UnusableLedgerException($"entry {entry} ({kind}): its body cannot be read: {problem.Message}", problem);
        }
    }

    private static byte[] Of<T>(T body) => JsonSerializer.SerializeToUtf8Bytes(new Versioned<T>(Version, body), LedgerJson.Options);

    private static T From<T>(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        if (!reader.Read() || !reader.Read() || reader.TokenType != JsonTokenType.PropertyName || !reader.ValueTextEquals("v") || !reader.Read() || !reader.TryGetInt32(out var version))
        {
            throw new JsonException("it does not begin with its version");
        }

        return version == Version
            ? (JsonSerializer.Deserialize<Versioned<T>>(json, LedgerJson.Options) ?? throw new JsonException("it is empty")).Body
            : throw new JsonException($"it is of version {version}, and this program reads version {Version}");
    }

    /// <summary>A body with the version of its shape.</summary>
    private sealed record Versioned<T>(int V, T Body);
}
