using System.Text.RegularExpressions;

namespace Parley.Articles.Layouts;

/// <summary>Recognises links to other articles: single lines that say so, and lists of titles under a heading that does.</summary>
internal static partial class RelatedLinks
{
    private const int MostTitles = 15;

    public static bool Tells(LayoutLine line) =>
        line.IsAtMost(220) && (Heading().IsMatch(line.Words)
            || (Prefix().IsMatch(line.Words) && line.LastMark != '.' && !line.Reports)
            || Arrow().IsMatch(line.Words));

    /// <summary>Titles that follow a heading such as "Related articles" belong to it, up to the first line that is a sentence.</summary>
    public static void MarkLists(LayoutLine[] lines)
    {
        for (var index = 0; index < lines.Length; index++)
        {
            if (lines[index].Kind != BlockKind.RelatedLinks || !Heading().IsMatch(lines[index].Words))
            {
                continue;
            }

            for (var next = index + 1; next < lines.Length && next <= index + MostTitles && IsTitle(lines[next]); next++)
            {
                lines[next].Kind ??= BlockKind.RelatedLinks;
            }
        }
    }

    private static bool IsTitle(LayoutLine line) =>
        line.Kind is null && line.IsAtMost(140) && line.LastMark is not ('.' or ':' or ',' or ';' or '…') && !line.Words.StartsWith('"') && !line.Words.StartsWith('“');

    [GeneratedRegex("""
        ^(?: related(?:\ (?:articles|stories|links|content|topics|coverage|news|reading|posts|internet\ links))? | read\ (?:next|also|more\ on\ this(?:\ story)?) | also\ read | see\ also | more\ on\ (?:this\ (?:story|topic)|.{2,30})
          | more\ (?:from|in|stories)(?:\ [\p{L}'’ ]{2,40})? | more\ stories\ like\ this | recommended(?:\ (?:for\ you|stories|reading))? | most\ (?:read|popular|viewed|shared) | top\ stories | trending(?:\ (?:now|stories))?
          | you\ (?:may|might)\ (?:also\ )?(?:like|be\ interested\ in) | what\ to\ read\ next | editors?['’]?s?\ (?:picks|choice) | popular\ stories | latest\ (?:news|stories|headlines) | elsewhere\ on\ [\p{L} ]{2,30} | up\ next | around\ the\ web | in\ this\ section | key\ stories )[.:]?$
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Heading();

    [GeneratedRegex("""^(?:read more|related|related article|related story|also read|read also|read next|see also|more on this|must read|read|watch|listen|in pictures|in photos|live|analysis|explainer|opinion|from the archive|READ MORE)(?: ?[:»>|]| ?[–—-]) ?\S""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Prefix();

    // "» Ministers meet in Port Ann", "→ What the draft says"
    [GeneratedRegex("""^(?:>>|»|→|▶|►|▸)\s?\p{Lu}[^.]{5,150}$""")]
    private static partial Regex Arrow();
}
