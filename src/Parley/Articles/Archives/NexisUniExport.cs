namespace Parley.Articles.Archives;

/// <summary>Exports of Nexis Uni and Lexis Advance: title, outlet, day, labelled lines, "Body", text, "Classification", and "End of Document" below each.</summary>
internal static class NexisUniExport
{
    private const string Closing = "End of Document";

    // A line alone below the text of an article.
    private static readonly string[] Below = ["Classification", "Graphic", "Notes", "Load-Date", "Correction", "Correction Appended"];

    /// <summary>Whether lines are such an export.</summary>
    public static bool IsOne(IReadOnlyList<string> lines) =>
        lines.Any(line => line.Trim() == Closing) && lines.Any(line => line.Trim() == "Body" || NexisFields.BelowText(line) is { Name: "LOAD-DATE" });

    /// <summary>The articles; the cover and the list of titles before the first are left out.</summary>
    public static IEnumerable<ExportedArticle> ArticlesIn(IReadOnlyList<string> lines)
    {
        var start = 0;
        for (var index = 0; index < lines.Count; index++)
        {
            if (lines[index].Trim() == Closing)
            {
                yield return Read([.. lines.Take(new Range(start, index)).Select(line => line.Trim())]);
                start = index + 1;
            }
        }
    }

    private static ExportedArticle Read(List<string> lines)
    {
        var body = lines.IndexOf("Body");
        var lastLabel = lines.FindLastIndex(body < 0 ? lines.Count - 1 : body, line => NexisFields.AboveText(line) is not null);
        var firstLine = body >= 0 ? body + 1 : lastLabel + 1;
        var head = lines.Take(body >= 0 ? body : lastLabel + 1).ToList();
        var headEnd = head.FindIndex(line => ArchiveLines.IsCopyright(line) || NexisFields.AboveText(line) is not null);
        var names = head.Take(headEnd < 0 ? head.Count : headEnd).Where(line => line.Length > 0).ToList();
        var day = names.FindLastIndex(line => ArchiveLines.DayOf(line) is not null);
        var end = lines.FindIndex(firstLine, line => Below.Contains(line) || NexisFields.BelowText(line) is not null);
        return new ExportedArticle(lines[firstLine..(end < 0 ? lines.Count : end)])
        {
            Title = day > 1 ? names[day - 2] : null,
            Outlet = day > 0 ? names[day - 1] : null,
            Published = day >= 0 ? ArchiveLines.DayOf(names[day]) : null,
            Byline = head.Select(NexisFields.AboveText).FirstOrDefault(field => field is { Name: "BYLINE" })?.Value,
        };
    }
}
