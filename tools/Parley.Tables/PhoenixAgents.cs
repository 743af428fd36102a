using System.Text.RegularExpressions;

namespace Parley.Tables;

/// <summary>Role nouns from the Phoenix agents: those that are persons by their ending, of the sectors that negotiations meet.</summary>
internal static partial class PhoenixAgents
{
    private static readonly HashSet<string> Sectors =
        ["GOV", "MIL", "REB", "OPP", "JUD", "COP", "MED", "CVL", "BUS", "EDU", "HLH", "SPY", "LAB", "REL", "LEG", "REF", "NGO", "CRM", "UAF", "PTY", "ELI", "AGR"];

    public static IEnumerable<(string Form, string Plural, string Sector)> Persons(IEnumerable<string> lines)
    {
        foreach (var match in lines.Select(line => Entry().Match(line)).Where(match => match.Success))
        {
            var (form, sector) = (match.Groups["form"].Value.Trim('_', ' ').Replace('_', ' ').ToLowerInvariant(), match.Groups["sector"].Value);
            if (!Sectors.Contains(sector))
            {
                continue;
            }

            if (form.EndsWith("!person!", StringComparison.Ordinal))
            {
                var stem = form[..^"!person!".Length];
                yield return (stem + "man", stem + "men", sector);
                yield return (stem + "woman", stem + "women", sector);
                yield return (stem + "person", stem + "people", sector);
            }
            else if (Person().IsMatch(form))
            {
                yield return (form, match.Groups["plural"] is { Success: true } plural ? plural.Value.Trim('_', ' ').Replace('_', ' ').ToLowerInvariant() : Plurals.Of(form), sector);
            }
        }
    }

    [GeneratedRegex(@"^(?<form>[A-Z][A-Z_ -]+(!PERSON!)?)\s*(\{(?<plural>[A-Z_ ]+)\})?\s*\[~(?<sector>[A-Z]{3})\]")]
    private static partial Regex Entry();

    [GeneratedRegex(@"^[a-z -]{4,40}(?<!min|comm)(er|or|ist|ian|ant|ee)(?<!helicopter|carrier|chamber|tanker|freighter|steamer|cruiser|destroyer|committee|manufacturer|maker|center|mortar|computer)(?<!\b(of|and) .*)$")]
    private static partial Regex Person();
}
