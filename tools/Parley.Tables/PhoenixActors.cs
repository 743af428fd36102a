using System.Globalization;
using System.Text.RegularExpressions;
using Parley.Actors.Tables;

namespace Parley.Tables;

/// <summary>Leaders from the Phoenix list of states (PETRARCH format), what can be trusted of it.</summary>
/// <remarks>
/// Only persons are read who led a state after 1975, by full name: CountryInfo's leaders have the day on which they took
/// office and a row for the years before; cabinets have months alone. Its towns, synonyms and misspellings are left alone.
/// </remarks>
internal static partial class PhoenixActors
{
    private const int OldestEnd = 1975;

    private static readonly Dictionary<string, string> OldCodes = new() { ["ROM"] = "ROU", ["TMP"] = "TLS", ["ZAR"] = "COD", ["KSV"] = "XKX" };

    public static IEnumerable<FormRow> Leaders(IEnumerable<string> lines, HashSet<string> codes)
    {
        foreach (var (names, roles) in Blocks(lines.Where(line => !line.StartsWith('#'))))
        {
            var isLeader = roles.Count > 1 && BeforeOffice().IsMatch(roles[0]);
            var terms = roles.Select(role => Term().Match(role)).Where(term => term.Success).ToList();
            if (!isLeader || terms.Count == 0 || Code(terms[0].Groups["code"].Value, codes) is not { } code)
            {
                continue;
            }

            var from = terms.Min(term => Year(term.Groups["from"].Value));
            var to = terms.Max(term => term.Groups["to"].Success ? Year(term.Groups["to"].Value) : 9999);
            foreach (var name in names.Select(Named).Where(IsFullName).Where(_ => to >= OldestEnd))
            {
                yield return new FormRow(name, code, FormUse.Leader, From: Text(from), To: to == 9999 ? "" : Text(to));
            }
        }
    }

    /// <summary>A head line, its synonyms (+) and its codes ([…]) each.</summary>
    private static IEnumerable<(List<string> Names, List<string> Roles)> Blocks(IEnumerable<string> lines)
    {
        List<string> names = [], roles = [];
        foreach (var line in lines)
        {
            var head = line.TrimStart();
            if (head.Length == 0)
            {
                continue;
            }

            if (head[0] == '[')
            {
                roles.Add(head);
            }
            else
            {
                if (roles.Count > 0 && head[0] != '+')
                {
                    yield return (names, roles);
                    (names, roles) = ([], []);
                }

                names.Add(head.TrimStart('+'));
                if (head.IndexOf('[', StringComparison.Ordinal) is var code and > 0)
                {
                    roles.Add(head[code..]);
                }
            }
        }

        yield return (names, roles);
    }

    /// <summary>"YASSER_ARAFAT_ ; note" is "Yasser Arafat".</summary>
    private static string Named(string entry)
    {
        var words = entry.Split(';', '[')[0].Replace('_', ' ').Trim().ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return string.Join(' ', words.SkipWhile(word => word == "the").Select((word, index) => index > 0 && Small().IsMatch(word) ? word : LetterAfterBreak().Replace(word, match => match.Value.ToUpperInvariant())));
    }

    private static bool IsFullName(string name) =>
        FullName().IsMatch(name) && !TitleWord().IsMatch(name);

    private static string? Code(string code, HashSet<string> codes) =>
        codes.Contains(code) ? code : OldCodes.GetValueOrDefault(code);

    private static int Year(string day) =>
        day.Length == 8 ? int.Parse(day[..4], CultureInfo.InvariantCulture) : int.Parse(day[..2], CultureInfo.InvariantCulture) is var year && year > 30 ? 1900 + year : 2000 + year;

    private static string Text(int year) => year.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^\[\w{3}ELI\s+<?\d{6,8}")]
    private static partial Regex BeforeOffice();

    [GeneratedRegex(@"^\[(?<code>[A-Z]{3})GOV\s+(>(?<from>\d{8}|\d{6})|(?<from>\d{8}|\d{6})-(?<to>\d{8}|\d{6}))\]")]
    private static partial Regex Term();

    [GeneratedRegex(@"^(de|da|do|dos|del|van|von|bin|ibn|ul|of|the|for|and|in|la|el|al)$")]
    private static partial Regex Small();

    [GeneratedRegex(@"(?<=^|[-.]|^\p{L}')[a-z]")]
    private static partial Regex LetterAfterBreak();

    [GeneratedRegex(@"^\p{L}[\p{L}'.-]*( [\p{L}'.-]+)+$")]
    private static partial Regex FullName();

    [GeneratedRegex(@"\b(President|Minister|Premier|Chancellor|King|Queen|Leader|General|Prince|Secretary|Mr|Gov|Sen|Gen|Col|Dr|Chief|Pm|Foreign|Republic|Council|State)\b")]
    private static partial Regex TitleWord();
}
