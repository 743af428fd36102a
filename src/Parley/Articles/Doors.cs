using Parley.Articles.Archives;
using Parley.Articles.Feeds;
using Parley.Articles.Html;
using Parley.Articles.JsonLines;
using Parley.Articles.Mail;
using Parley.Articles.PlainText;
using Parley.Articles.Tables;
using Parley.Articles.Warc;
using Parley.Articles.Word;

namespace Parley.Articles;

/// <summary>The kinds of files that the library reads by itself.</summary>
public static class Doors
{
    /// <summary>One door a kind. Of two that fit equally well the first is taken; plain text, which fits anything, is the last.</summary>
    public static IReadOnlyList<IReadArticles> All { get; } =
    [
        new MailDoor(),
        new FeedDoor(),
        new WordDoor(),
        new WarcDoor(),
        new ArchiveDoor(),
        new HtmlDoor(),
        new JsonLinesDoor(),
        new JsonDoor(),
        new TableDoor(),
        new PlainTextDoor(),
    ];
}
