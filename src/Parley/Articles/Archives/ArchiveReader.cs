namespace Parley.Articles.Archives;

/// <summary>Cuts exports of news archives (Nexis, Factiva) into their articles.</summary>
internal static class ArchiveReader
{
    /// <summary>Whether lines are such an export.</summary>
    public static bool IsExport(IReadOnlyList<string> lines) => NexisExport.IsOne(lines) || NexisUniExport.IsOne(lines) || FactivaExport.IsOne(lines);

    /// <summary>The articles in an export, cover, index and labels left out; null when the lines are none.</summary>
    public static IEnumerable<Arrival>? Read(IReadOnlyList<string> lines, Delivery delivery)
    {
        var found = NexisExport.IsOne(lines) ? NexisExport.ArticlesIn(lines)
            : NexisUniExport.IsOne(lines) ? NexisUniExport.ArticlesIn(lines)
            : FactivaExport.IsOne(lines) ? FactivaExport.ArticlesIn(lines)
            : null;
        return found?.Select((article, index) =>
        {
            var place = $"{delivery.Path}, article {index + 1}";
            return Arrival.Of(place, () => Read(article, $"{delivery.Name}, article {index + 1}", place, delivery));
        });
    }

    private static Article Read(ExportedArticle article, string name, string place, Delivery delivery)
    {
        var paragraphs = ArchiveLines.Paragraphs(article.Lines).ToArray();
        if (paragraphs.Length == 0)
        {
            throw new UnreadableArticleException(place, article.Title is { } title ? $"holds no text (\"{title}\")" : "holds no text");
        }

        return new ArticleOrigin(name)
        {
            FileName = delivery.Name,
            Place = place,
            Title = article.Title,
            Outlet = article.Outlet,
            Url = article.Url,
            Authors = article.Byline is { } byline ? [byline.StartsWith("By ", StringComparison.OrdinalIgnoreCase) ? byline[3..] : byline] : [],
            Published = article.Published,
        }.ToArticle(string.Join("\n\n", paragraphs), delivery.Options);
    }
}
