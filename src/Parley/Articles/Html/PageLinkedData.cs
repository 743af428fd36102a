using System.Text.Json;
using AngleSharp.Dom;

namespace Parley.Articles.Html;

/// <summary>What a page's JSON-LD (schema.org) says of its article; all absent when it has none.</summary>
internal sealed record PageLinkedData(string? Title, string? Outlet, string? Url, IReadOnlyList<string> Authors, DateOnly? Published)
{
    /// <summary>Reads all JSON-LD scripts of a page; the first that describes an article counts. Malformed ones are left aside.</summary>
    public static PageLinkedData Of(IDocument page)
    {
        foreach (var script in page.QuerySelectorAll("script[type='application/ld+json']"))
        {
            try
            {
                using var json = JsonDocument.Parse(script.TextContent);
                if (Article(json.RootElement, 0) is { } article)
                {
                    return Read(article);
                }
            }
            catch (Exception malformed) when (malformed is JsonException or InvalidOperationException or ArgumentException)
            {
                // Pages are full of broken JSON-LD, half surrogates included; their meta tags tell the same.
            }
        }

        return new PageLinkedData(null, null, null, [], null);
    }

    private static PageLinkedData Read(JsonElement article) => new(
        Words(article, "headline") ?? Words(article, "name"),
        Names(article, "publisher").FirstOrDefault() ?? Names(article, "sourceOrganization").FirstOrDefault(),
        Words(article, "url") ?? Words(article, "mainEntityOfPage") ?? (article.TryGetProperty("mainEntityOfPage", out var entity) ? Words(entity, "@id") : null),
        Names(article, "author").Distinct().ToArray(),
        PublicationDay.Parse(Words(article, "datePublished") ?? Words(article, "dateCreated")));

    // Articles stand at the top, in a list, or in a "@graph"; deeper ones are other articles.
    private static JsonElement? Article(JsonElement json, int depth)
    {
        if (json.ValueKind == JsonValueKind.Array && depth < 3)
        {
            return json.EnumerateArray().Select(one => Article(one, depth + 1)).FirstOrDefault(one => one is not null);
        }

        if (json.ValueKind != JsonValueKind.Object)
        {
            return null;
        }

        return IsArticle(json) ? json : json.TryGetProperty("@graph", out var graph) && depth < 3 ? Article(graph, depth + 1) : null;
    }

    private static bool IsArticle(JsonElement json) =>
        json.TryGetProperty("@type", out var type)
        && (type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().ToArray() : [type])
            .Any(one => one.ValueKind == JsonValueKind.String && one.GetString() is { } name
                && (name.EndsWith("Article", StringComparison.Ordinal) || name.EndsWith("Posting", StringComparison.Ordinal) || name == "Report"));

    private static IEnumerable<string> Names(JsonElement json, string property)
    {
        if (json.ValueKind != JsonValueKind.Object || !json.TryGetProperty(property, out var value))
        {
            return [];
        }

        return (value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().ToArray() : [value])
            .Select(one => one.ValueKind == JsonValueKind.String ? PageOrigin.OneLine(one.GetString()) : Words(one, "name"))
            .OfType<string>()
            .Where(name => !name.Contains("://", StringComparison.Ordinal));
    }

    private static string? Words(JsonElement json, string property) =>
        json.ValueKind == JsonValueKind.Object && json.TryGetProperty(property, out var value) && value.ValueKind == JsonValueKind.String
            ? PageOrigin.OneLine(value.GetString())
            : null;
}
