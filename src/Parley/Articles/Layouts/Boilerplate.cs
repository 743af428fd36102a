using System.Text.RegularExpressions;

namespace Parley.Articles.Layouts;

/// <summary>Recognises copyright, newsletter, share and advertising lines.</summary>
internal static partial class Boilerplate
{
    private const int LongestLine = 320;

    public static bool Tells(LayoutLine line) =>
        line.IsAtMost(LongestLine) && (Rights().IsMatch(line.Words) || Asking().IsMatch(line.Words) || Button().IsMatch(line.Words) || Rule().IsMatch(line.Words));

    [GeneratedRegex("""
        ^(?:© | \(c\)\ ?(?:19|20)\d\d | copyright\ (?:©|\(c\)|(?:19|20)\d\d|\p{L}+\ (?:19|20)\d\d|notice|of\ the) | ©\ ?\d
          | (?:.{0,140}\ )?all\ rights\ reserved\.?(?:\ .{0,140})?$
          | this\ (?:material|article|content|story)\ (?:may|is)\ (?:not|protected|copyright).{0,200}
          | (?:this|the)\ (?:article|story|report)\ (?:was\ )?(?:first|originally)\ (?:appeared|published)\ (?:in|on|by|at)\ .{1,120}$
          | (?:reproduction|republication)\ .{0,80}(?:permission|prohibited).{0,80}$ )
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Rights();

    [GeneratedRegex("""
        ^(?: (?:please\ )?(?:sign\ up|subscribe|register|log\ in|sign\ in)\ (?:to|for|now|here|today)\b[^"“”]{0,140}$
          | (?:get|receive)\ (?:the\ |our\ |all\ )?[^"“”]{0,80}\b(?:in\ your\ inbox|newsletters?|straight\ to\ your|delivered\ to|by\ email|alerts)\b[^"“”]{0,80}$
          | follow\ (?:us\b|@\w|.{2,60}\bon\ (?:twitter|x|facebook|instagram|bluesky|mastodon|threads|linkedin|telegram|google|whatsapp)\b).{0,120}$
          | (?:share|like|join|find|follow)\ (?:this|us)\b[^"“”]{0,80}$
          | (?:download|get)\ (?:our|the)\ (?:free\ )?app\b[^"“”]{0,100}$ | for\ more\ from\ .{2,60}download\ our\ app.{0,60}$
          | click\ here\ (?:to|for)\b[^"“”]{0,100}$ | enter\ your\ e-?mail\b[^"“”]{0,60}$
          | (?:read|watch|see|view|listen\ to|hear)\ (?:the|a|more|our|all)\b[^"“”]{0,80}\b(?:here|above|below)[.:]?$ | read\ the\ rest\b[^"“”]{0,80}$
          | (?:story|article)\ continues\ (?:below|after)\b.{0,40}$ | (?:scroll|swipe)\ (?:down|for|to)\b.{0,40}$
          | twitter:\ @\w+\.?$ | @\w{2,30}\.?$ | our\ standards:.{0,80}$ | we\ use\ cookies\b.{0,160}$
          | (?:support|donate|contribute\ to)\ (?:our|us|independent)\b[^"“”]{0,120}$
          | (?:by\ (?:signing\ up|subscribing|continuing|submitting)),?\ you\ agree\b.{0,160}$
          | (?:media|press)\ (?:contact|enquiries|inquiries|office)s?:.{0,200}$ | for\ (?:further|more|media)\ (?:information|inquiries|enquiries),?\ (?:please\ )?(?:contact|visit|call|see|email)\b.{0,200}$
          | (?:have|got)\ (?:a|you\ got\ a)\ (?:tip|story|news\ tip)\b.{0,160}$ )
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Asking();

    [GeneratedRegex("""
        ^(?: advertisement | advertisment | advertising | sponsored(?:\ content)? | promoted(?:\ content)? | story\ continues | skip\ (?:to|past|ad)\b.{0,40}
          | share | share\ (?:this|article|on\ \w+|full\ article)(?:\ \w+){0,3} | tweet | e-?mail | print | save | copy\ (?:link|url) | comments? | \d+\ comments? | leave\ a\ comment | view\ comments | reprints
          | facebook | twitter | whatsapp | linkedin | reddit | telegram | (?:facebook|twitter|x|whatsapp|e-?mail|share|print|linkedin|copy\ link|save)(?:[\ |,/·]+(?:facebook|twitter|x|whatsapp|e-?mail|share|print|linkedin|copy\ link|save))+
          | loading(?:…|\.\.\.)? | close | menu | home | search | read\ full\ article | continue\ reading | show\ more | load\ more | read\ more | listen\ to\ (?:this\ )?article(?:\ \w+)* | \d+\ min(?:ute)?s?\ read | min\ read
          | gift\ this\ article | (?:terms\ (?:of|and)\ \w+|privacy\ policy|cookie\ policy)(?:[\ |·,]+.{0,60})? | newsletter | sign\ up | subscribe | log\ in | advert
          | suggest\ a\ correction | report\ (?:an\ error|a\ typo) | back\ to\ top | tags?:.{0,120} | topics:.{0,120} | filed\ under:.{0,120} | more\ about:.{0,80} | top | end\ of\ document )\.?$
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Button();

    // "___", "###", "* * *", "-30-", "- ENDS -"
    [GeneratedRegex("""^(?:[\s_*#=~•·—–-]{1,40}\.?|[-–—*#\s]*(?:ends?|30)[-–—*#\s]+|[-–—*#]+\s*(?:ends?|30)\s*[-–—*#]*|ENDS)$""", RegexOptions.IgnoreCase)]
    private static partial Regex Rule();
}
