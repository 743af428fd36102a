using System.Text.RegularExpressions;

namespace Parley.Articles.Layouts;

/// <summary>Recognises lines that say who wrote or contributed.</summary>
internal static partial class Bylines
{
    /// <summary>A person's name of two to five words, as a pattern: capitals, initials, and particles inside.</summary>
    private const string Name =
        """\p{Lu}[\p{L}\p{M}.'’-]*(?:\ (?:(?:de|la|van|von|der|den|bin|ibn|al|el|di|da|du|dos|ter)\ )?\p{Lu}[\p{L}\p{M}.'’-]*){1,4}""";

    private const string Names = Name + """(?:(?:,\ and|,|\ and|\ &)\ """ + Name + """)*""";

    private const string Role =
        """(?:correspondents?|reporters?|editors?|writers?|columnists?|bureau\ chief|analysts?)""";

    /// <summary>Whether a line is a byline wherever it stands.</summary>
    public static bool Tells(LayoutLine line) =>
        line.IsAtMost(300) && !line.Words.Contains('"', StringComparison.Ordinal) && !line.Words.Contains('“', StringComparison.Ordinal)
        && ((line.IsAtMost(160) && By().IsMatch(line.Words)) || Contributors().IsMatch(line.Words) || Credits().IsMatch(line.Words));

    /// <summary>Whether a line under a headline is a byline though only its place there tells.</summary>
    public static bool TellsUnderHeadline(LayoutLine line, LayoutLine? next) =>
        line.IsAtMost(120) && line.LastMark is not ('.' or '?' or '!' or ':')
        && (ByAgency().IsMatch(line.Words) || NameWithRole().IsMatch(line.Words) || NameInPlace().IsMatch(line.Words) || RoleAlone().IsMatch(line.Words)
            || (next is not null && BareName().IsMatch(line.Words) && (RoleAlone().IsMatch(next.Words) || Datelines.IsDayLine(next))));

    [GeneratedRegex("""^(?:(?:Story|Analysis|Words|Text|Written|Comment|Opinion)\ )?(?:[Bb]y|BY):?\ """ + Names + """(?:(?:,|\ [|·•–—-]|\ in|\ at|\ for|\ of)\ [^.!?"]{1,80})?$""", RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex By();

    // "(Reporting by Ann Lee in Harbour City; Editing by Tom Roe)", "Additional reporting by …"
    [GeneratedRegex("""^[(\[]?(?:additional |with additional |further )?(?:reporting|writing|editing|compiled|research|produced|edited|written|reported)(?: and (?:reporting|writing|editing))?(?: for \w+)?(?: in [\w ]{1,30})? by:? \p{Lu}""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Credits();

    [GeneratedRegex("""
        ^(?: [(\[]?\p{Lu}.{2,160}\bcontributed\ (?:to\ (?:this|the)\ (?:report|story|article|coverage|piece)|(?:additional\ )?reporting|research|from\ \p{Lu}).{0,60}
          | (?:Contributing|Contributors):\ \p{Lu}.{2,140}
          | With\ (?:files|reporting|additional\ reporting|reports|contributions)\ (?:from|by)\ .{2,140} )$
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex Contributors();

    [GeneratedRegex("""^(?:By|BY|From|FROM)\ \p{Lu}[\w'’]*(?:\ (?:staff|news\ agency|\p{Lu}[\w'’]*)){0,4}$""", RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex ByAgency();

    [GeneratedRegex("^" + Names + """(?:,|\ [|·–—-])\ (?:(?:our|the|The|Our)\ )?(?:[\p{L}'’-]+\ ){0,4}(?i:""" + Role + """)(?:\ (?:in|for|at)\ [\p{L}'’\ -]{2,40})?$""", RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex NameWithRole();

    [GeneratedRegex("^" + Names + """(?:,\ """ + Name + """)?\ in\ """ + """\p{Lu}[\p{L}.'’-]*(?:\ \p{Lu}[\p{L}.'’-]*){0,2}(?:(?:,|\ and|,\ and)\ """ + Names + """\ in\ \p{Lu}[\p{L}.'’-]*(?:\ \p{Lu}[\p{L}.'’-]*){0,2})*$""", RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex NameInPlace();

    [GeneratedRegex("""^(?:(?:Our|The)\ )?(?:[\p{L}'’-]+\ ){1,3}(?i:""" + Role + """)(?:,\ [\p{L}'’\ -]{2,40}|\ in\ [\p{L}'’\ -]{2,40})?$""", RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex RoleAlone();

    [GeneratedRegex("^" + Names + "$", RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex BareName();
}
