using Parley.Text;

namespace Parley.Actors.Tables;

/// <summary>Tells a state's or leader's name from the same word in somebody else's name.</summary>
internal sealed class PersonNames(ActorTables all, TableText tables)
{
    /// <summary>First names that stand before a state's name as other words: "May Russia …", "in April China …".</summary>
    private static readonly HashSet<string> WordsLikeNames =
    [
        "Ally", "America", "April", "Art", "August", "Baby", "Bill", "Can", "Chance", "Charity", "Chase", "China", "Christian", "Dean", "Drew", "Ever", "Faith", "Gay", "Grant",
        "Guy", "Hope", "Jan", "June", "Junior", "Justice", "King", "Liberty", "Major", "Mark", "Marshal", "May", "Page", "Prince", "Rich", "Royal", "Said", "Spring", "Star",
        "Storm", "Sue", "Summer", "Unknown", "Will", "Winter", "Young",
    ];

    private readonly Lazy<HashSet<string>> roleBeginnings =
        new(() => tables.Roles.Keys.Select(role => role.Split(' ', '-')[0]).ToHashSet(StringComparer.OrdinalIgnoreCase));

    /// <summary>"Michael Jordan" and "Israel Katz" name no state; "Chelsea Clinton" and "Cameron Easley" are not the leaders we know.</summary>
    public bool Cover(string text, TextSpan span, TableEntry entry)
    {
        if (entry.Use is not (FormUse.Name or FormUse.Capital or FormUse.Place or FormUse.HostCity or FormUse.Leader or FormUse.Adjective) || entry.Form.Contains(' '))
        {
            return false;
        }

        var (before, after) = (WordBefore(text, span.Start), WordAfter(text, span.End));
        return (IsFirstName(before) && !WordsLikeNames.Contains(before) && !IsOwnFirstName(before, entry))
            || (entry.Use != FormUse.Adjective && tables.FirstNames.ContainsKey(entry.Form) && IsNameLike(after) && all.Find(after) is null && !roleBeginnings.Value.Contains(after));
    }

    private bool IsFirstName(string word) => IsNameLike(word) && tables.FirstNames.ContainsKey(word) && all.Find(word) is null;

    private static bool IsNameLike(string word) => word.Length > 1 && char.IsUpper(word[0]) && char.IsLower(word[1]);

    /// <summary>Whether a first name may be that of the leader: we know no other of theirs.</summary>
    private bool IsOwnFirstName(string firstName, TableEntry entry)
    {
        var fullNames = entry.Use == FormUse.Leader ? all.Leaders(entry.Form).Where(leader => leader.Form.Contains(' ')).ToList() : [];
        return entry.Use == FormUse.Leader && (fullNames.Count == 0 || fullNames.Any(leader => leader.Form.StartsWith(firstName, StringComparison.Ordinal)));
    }

    /// <summary>The word one blank before a place, or nothing.</summary>
    private static string WordBefore(string text, int place)
    {
        if (place < 2 || text[place - 1] != ' ')
        {
            return "";
        }

        var start = place - 1;
        while (start > 0 && char.IsLetter(text[start - 1]))
        {
            start--;
        }

        return text[start..(place - 1)];
    }

    /// <summary>The word one blank after a place, or nothing.</summary>
    private static string WordAfter(string text, int place) =>
        place + 1 < text.Length && text[place] == ' ' ? text[(place + 1)..FormIndex.EndOfWord(text, place + 1, text.Length)] : "";
}
