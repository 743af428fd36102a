using System.Globalization;

namespace Parley.Exports;

/// <summary>The list of articles that leads to each.</summary>
internal static class PageIndex
{
    private const int SpeakersShown = 6;

    /// <summary>An article's entry: its title as a link, where and when it appeared, and who speaks how often.</summary>
    public static string Entry(PageArticle article, string target)
    {
        var names = article.Speakers.Names;
        var shown = names.Take(SpeakersShown).Select((name, rank) => Speaker(name.Name, name.Statements, article.Speakers.ColourOf(rank)));
        var others = names.Count > SpeakersShown ? $" <li>{(names.Count - SpeakersShown).ToString(CultureInfo.InvariantCulture)} more</li>" : "";
        var chips = names.Count == 0 ? "" : $"\n<ul class=\"chips\">{string.Join(' ', shown)}{others}</ul>";
        return $"<li><a class=\"title\" href=\"{target}\">{MarkedText.Encode(article.Title)}</a>\n<p class=\"origin\">{article.Origin()}</p>{chips}</li>\n";
    }

    /// <summary>The entries under a heading.</summary>
    public static string List(IReadOnlyCollection<string> entries) =>
        $"<nav>\n<h1>Who said what</h1>\n<p class=\"origin\">{(entries.Count == 1 ? "1 article" : $"{entries.Count} articles")}</p>\n<ol class=\"articles\">\n{string.Concat(entries)}</ol>\n</nav>\n";

    /// <summary>A speaker and a count.</summary>
    public static string Speaker(string name, int count, int colour) =>
        string.Create(CultureInfo.InvariantCulture, $"<li class=\"h{colour}\"><i></i><bdi>{MarkedText.Encode(name)}</bdi> <b>{count}</b></li>");
}
