namespace Parley.Cli;

/// <summary>Counts the articles to come where that is quick, for the time left.</summary>
internal static class ArticleCount
{
    /// <summary>How many articles the paths hold (a line of JSON Lines is one), or null when that is not known before they are read.</summary>
    public static int? Of(IReadOnlyList<string> paths)
    {
        var count = 0;
        foreach (var path in paths)
        {
            if (!File.Exists(path) && !Directory.Exists(path))
            {
                return null;
            }

            var files = Directory.Exists(path) ? Directory.EnumerateFiles(path, "*", new EnumerationOptions { RecurseSubdirectories = true }) : [path];
            foreach (var file in files)
            {
                count += Path.GetExtension(file).ToUpperInvariant() is ".JSONL" or ".NDJSON" ? LinesOf(file) : 1;
            }
        }

        return count;
    }

    private static int LinesOf(string file)
    {
        try
        {
            return File.ReadLines(file).Count(line => line.Length > 0);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return 1;
        }
    }
}
