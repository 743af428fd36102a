namespace Parley.Exports;

/// <summary>A folder of self-contained pages: one for each article, written as it is read, and <c>index.html</c>, which also names what could not be read.</summary>
public sealed class StatementPages(IPageFolder folder, StatementFilter filter) : IWriteOutcomes
{
    /// <summary>Stands near the beginning of every page: by it a page is known to have been made here.</summary>
    public const string Mark = PageFrame.Generator;

    private const int LongestName = 60;
    private const int SpeakersShown = 24;

    private readonly HashSet<string> names = new(StringComparer.Ordinal) { "index" };
    private readonly HashSet<string> articles = new(StringComparer.Ordinal);
    private readonly List<string> entries = [];
    private readonly List<string> unread = [];
    private readonly Dictionary<string, (int Statements, int Articles)> speakers = new(StringComparer.Ordinal);

    public void Write(ReadOutcome outcome)
    {
        if (outcome is ReadOutcome.Failed failed)
        {
            unread.Add($"<li>{MarkedText.Encode(failed.Problem.Message)}</li>\n");
        }

        if (ReadArticle.Of(outcome, filter) is not { } read || !articles.Add(read.Article.Id.Value))
        {
            return;
        }

        var article = new PageArticle(read, filter, "a");
        var page = FreeName(read.Article.Name) + ".html";
        using var output = folder.Create(page);
        PageFrame.Write(
            output,
            article.Title,
            article.LastNumber,
            article.Speakers.Names.Count,
            ["<p class=\"back\"><a href=\"index.html\">All articles</a></p>\n", article.Write(), PageFrame.Legend]);
        entries.Add(PageIndex.Entry(article, page));
        foreach (var (name, count) in article.Speakers.Names.Where(one => PageSpeakers.IsNamed(one.Name)))
        {
            var (statements, before) = speakers.GetValueOrDefault(name);
            speakers[name] = (statements + count, before + 1);
        }
    }

    public void Complete()
    {
        var most = speakers.OrderByDescending(one => one.Value.Statements).ThenBy(one => one.Key, StringComparer.Ordinal).Take(SpeakersShown)
            .Select(one => PageIndex.Speaker(one.Key, one.Value.Statements, PageSpeakers.Colours));
        using var output = folder.Create("index.html");
        PageFrame.Write(
            output,
            "Who said what",
            0,
            0,
            [
                PageIndex.List(entries),
                FilterWords.Of(filter) is { } words ? $"<p class=\"filter\">Shown: {MarkedText.Encode(words)}</p>\n" : "",
                speakers.Count == 0 ? "" : $"<section class=\"most\">\n<h2>Speakers, by their statements</h2>\n<ul class=\"chips\">{string.Join(' ', most)}</ul>\n</section>\n",
                unread.Count == 0 ? "" : $"<section class=\"unread\">\n<h2>Not read</h2>\n<ul>\n{string.Concat(unread)}</ul>\n</section>\n",
                "<footer>Made by Parley.</footer>\n",
            ]);
    }

    /// <summary>A page's name made from its article's: readable, safe on every file system, and not taken yet.</summary>
    private string FreeName(string name)
    {
        var stem = Path.GetFileNameWithoutExtension(name);
        var words = string.Concat(stem.Select(character => char.IsAsciiLetterOrDigit(character) ? char.ToLowerInvariant(character) : ' '))
            .Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var slug = string.Join('-', words);
        slug = slug.Length == 0 ? "article" : slug[..Math.Min(slug.Length, LongestName)].TrimEnd('-');
        var free = slug;
        for (var number = 2; !names.Add(free); number++)
        {
            free = $"{slug}-{number}";
        }

        return free;
    }
}
