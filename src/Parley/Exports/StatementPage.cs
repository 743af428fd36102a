namespace Parley.Exports;

/// <summary>One self-contained page: an index when there are several articles, then each article with its statements marked by speaker and listed beside it.</summary>
/// <remarks>No scripts and no requests; details come on hover, on focus and on a tap. The page is written when it is complete.</remarks>
public sealed class StatementPage(TextWriter output, StatementFilter filter) : IWriteOutcomes
{
    private readonly List<string> index = [];
    private readonly List<string> articles = [];
    private string title = "Who said what";
    private int lastNumber;
    private int speakers;

    public void Write(ReadOutcome outcome)
    {
        if (ReadArticle.Of(outcome, filter) is { } read)
        {
            var anchor = $"a{articles.Count + 1}";
            var article = new PageArticle(read, filter, anchor);
            title = articles.Count == 0 ? article.Title : "Who said what";
            lastNumber = Math.Max(lastNumber, article.LastNumber);
            speakers = Math.Max(speakers, article.Speakers.Names.Count);
            index.Add(PageIndex.Entry(article, $"#{anchor}"));
            articles.Add(article.Write());
        }
    }

    public void Complete()
    {
        IEnumerable<string> contents = index.Count > 1 ? [PageIndex.List(index)] : [];
        PageFrame.Write(output, title, lastNumber, speakers, [.. contents, .. articles, PageFrame.Legend]);
        output.Flush();
    }
}
