namespace Parley.Actors.Names;

/// <summary>Nouns for bodies, as a text calls them after their name and as the end of a name.</summary>
internal static class BodyNouns
{
    private static readonly HashSet<string> Nouns = new(StringComparer.OrdinalIgnoreCase)
    {
        "group", "organization", "organisation", "company", "firm", "agency", "committee", "department", "commission", "court", "party", "union", "bank", "ministry", "council", "association", "institute",
        "university", "campaign", "foundation", "coalition", "alliance", "bloc", "institution", "office", "bureau", "team", "club", "board", "corporation", "administration", "government", "center", "centre", "body",
        "nonprofit", "tank", "movement", "militia", "operator",
    };

    private static readonly HashSet<string> Papers = new(StringComparer.Ordinal) { "Times", "Post", "Journal", "Tribune", "Herald", "Gazette", "Globe", "Guardian", "Telegraph", "Magazine", "Today" };

    private static readonly HashSet<string> OtherMedia = new(StringComparer.Ordinal)
        { "News", "Press", "CNN", "NBC", "ABC", "CBS", "BBC", "Reuters", "Politico", "POLITICO", "MSNBC", "NPR", "AFP", "Bloomberg" };

    /// <summary>Whether a word in small letters is a noun for a body: "the union said".</summary>
    public static bool IsNoun(string word) => Nouns.Contains(word);

    /// <summary>Whether a name ends as newspapers' names do: "Post", "Herald".</summary>
    public static bool IsPaper(string name) => Papers.Contains(LastWord(name));

    /// <summary>Whether a name ends as those of newspapers, agencies and stations do.</summary>
    public static bool IsMedia(string name) => IsPaper(name) || OtherMedia.Contains(LastWord(name));

    private static string LastWord(string name) => name[(name.LastIndexOf(' ') + 1)..];
}
