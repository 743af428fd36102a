using System.Text.RegularExpressions;

namespace Parley.Articles.Layouts;

/// <summary>Recognises the words under a picture by their credit or their opening.</summary>
internal static partial class Captions
{
    private const int LongestCaption = 700;

    public static bool Tells(LayoutLine line)
    {
        var words = line.Words;
        return line.IsAtMost(LongestCaption)
            && (CreditInBrackets().IsMatch(words) || CreditAtEnd().IsMatch(words) || Opening().IsMatch(words) || LoneCredit().IsMatch(words)
                || (PictureOpening().IsMatch(words) && !SaidInIt().IsMatch(words)));
    }

    /// <summary>A line with a label alone ("Image caption,") makes the next one a caption.</summary>
    public static void MarkAfterLabels(LayoutLine[] lines)
    {
        for (var index = 0; index < lines.Length; index++)
        {
            if (lines[index].Kind is null or BlockKind.Caption && LoneLabel().IsMatch(lines[index].Words))
            {
                lines[index].Kind = BlockKind.Caption;
                if (index + 1 < lines.Length && lines[index + 1].Kind is null && lines[index + 1].IsAtMost(LongestCaption / 2))
                {
                    lines[index + 1].Kind = BlockKind.Caption;
                }
            }
        }
    }

    // "(Photo by Ann Lee / AFP)", "[Ann Lee/Reuters]", "(AP Photo/Ann Lee)", "(Image: Coastwire)"
    [GeneratedRegex("""
        (?: [(\[] (?:[Ff]ile\ |[Hh]andout\ |[Pp]ool\ )? (?:AP\ )?(?:[Pp]hoto(?:s|graph|graphs)?|PHOTOS?|[Ii]mages?|[Pp]ictures?|[Cc]redit|[Ii]llustration|[Gg]raphic|[Ss]creen\ ?(?:shot|grab))
            (?:\ by|\ courtesy|\ credit|:|/|\ /|\ via|\ from)\b? [^()\[\]]{1,140} [)\]]
          | [(\[] [\p{Lu}][^()\[\].]{1,80}\ ?/\ ?(?:AFP|AP|EPA|EFE|Reuters|REUTERS|Getty|Anadolu|Xinhua|Coastwire|Bloomberg|DPA|Pool|POOL)\b [^()\[\]]{0,60} [)\]]
          | [(\[] (?:via\ )?(?:AP\ Photo|AFP\ Photo|Getty\ Images|Reuters\ Photo) [^()\[\]]{0,60} [)\]] ) \.?$
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex CreditInBrackets();

    // "… in Harbour City. Photograph: Ann Lee/The Courier", "… on Monday. REUTERS/Ann Lee", "… Ann Lee via Getty Images"
    [GeneratedRegex("""
        (?: (?:^|[.!?”"]\ ) (?:Photograph|Photo|Picture|Image|Photos|Credit|Credits|Illustration|Photo\ credit|Image\ credit|Photographer|Foto)\ ?[:/]\ ?\p{L}[^:.!?]{1,90}
          | (?:^|[.!?”"]\ ) Photo(?:graph)?s?\ by\ \p{Lu}[^:.!?]{1,90}
          | (?:^|[.!?”"]\ ) (?:REUTERS|AP\ Photo|AFP\ PHOTO|EPA|EPA-EFE)\ ?/\ ?\p{Lu}[^:.!?]{1,80}
          | (?:^|[.!?”"]\ ) \p{Lu}[\p{L}.'’-]*(?:[\ /]{1,3}\p{Lu}[\p{L}.'’-]*){0,4} (?:\ ?/\ ?|\ via\ |\ ) (?<!\b(?:with|to|by|of|from|for|and|the)\ )(?:Getty\ Images|AFP/Getty|AP\ Photo|Anadolu\ Agency)(?:\ ?/\ ?[^:.!?]{1,60}|\ via\ [^:.!?]{1,60})? ) \.?$
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex CreditAtEnd();

    [GeneratedRegex("""^(?:FILE PHOTO:|FILE PHOTO\b|File photo[:.]|FILE ?[-–—] |FILE: |\(FILES?\) |Image caption,? |Media caption,? |Image source,? |Photo caption: |Caption: |Photo: |Photos: |Picture: |Image: |Video: |Pictured: |Video caption,? |A handout (?:photo|picture|image)\b)""")]
    private static partial Regex Opening();

    // "Getty.", "Scott Olsen via Getty Images.", "Jim Urk / Reuters", "AFP/Getty Images", "© Coastwire"
    [GeneratedRegex("""
        ^(?: (?:Getty|Getty\ Images|Reuters|REUTERS|AFP|AP|EPA|AP\ Photo|Shutterstock|iStock|Bloomberg|Anadolu|Alamy|PA\ Media|PA)
          | (?:[\p{Lu}][\p{L}.'’-]*[ ,/]+){1,5}(?:/\ ?|via\ |–\ |-\ )?(?:Getty(?:\ Images)?|Instagram|Shutterstock|EPA|AP\ Photo|AP\ Images)
          | (?:[\p{Lu}][\p{L}.'’-]*\ ){1,4}?(?:/\ ?|via\ )(?:Getty(?:\ Images)?|Reuters|AFP|AP|EPA|Bloomberg|Pool) ) \.?$
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex LoneCredit();

    [GeneratedRegex("""
        ^(?: In\ (?:this|a|an)\ (?:\w+\ ){0,3}?(?:photo|photograph|picture|image|file\ photo|handout|frame\ grab|video\ grab|screen\ ?grab)\b[^.]{0,80}\b(?:taken|provided|released|made|shot|from|by|on|dated)\b
          | (?:This|These|A|An)\ (?:combination\ of\ |combo\ of\ )?(?:\w+\ ){0,2}?(?:photos?|photographs?|pictures?|images?|handout|screen\ ?grab|frame\ grab|video\ grab|video\ still|satellite\ image)\b[^.]{0,100}\b(?:shows?|taken|released|provided|created|courtesy)\b )
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex PictureOpening();

    [GeneratedRegex("""\b(?:said|says|told|tweeted|wrote|added|asked|according to)\b""")]
    private static partial Regex SaidInIt();

    [GeneratedRegex("""^(?:Image caption|Media caption|Video caption|Image source|Caption|Image credit|Photo caption)[,:]?$""")]
    private static partial Regex LoneLabel();
}
