namespace Parley.Actors.Casts;

/// <summary>Tells which side of a cast words name or describe: "Norvalian officials", "the Estholm's envoy".</summary>
/// <remarks>A name within a longer one does not count ("Norvalian" in "Norvalian opposition"); of two sides the one named first does.</remarks>
internal sealed class SideWords
{
    private readonly List<(string Form, bool IsCommon, CastParty Party)> forms;

    public SideWords(Cast cast) =>
        forms = [.. cast.Parties.SelectMany(party => party.Aliases.Prepend(party.Name).Select(form => (Form: FormOf(form), IsCommon: FormOf(form) != form, party))).OrderByDescending(one => one.Form.Length).ThenBy(one => one.Form, StringComparer.Ordinal)];

    /// <summary>The side, or null when the words hold none.</summary>
    public CastParty? In(string words)
    {
        var taken = new List<(int Start, int End, CastParty Party)>();
        foreach (var (form, isCommon, party) in forms)
        {
            foreach (var start in PlacesOf(words, form).Where(start => !(isCommon && IsPartOfName(words, start)) && !taken.Exists(one => start < one.End && one.Start < start + form.Length)))
            {
                taken.Add((start, start + form.Length, party));
            }
        }

        return taken.Count == 0 ? null : taken.MinBy(one => one.Start).Party;
    }

    /// <summary>"the Union" without its article: a speaker's words are cut so; in small letters it would be any union.</summary>
    private static string FormOf(string form) => NameKey.WithoutArticle(form) is [>= 'A' and <= 'Z', ..] bare ? bare : form;

    /// <summary>Whether a word with a capital stands right before: "Crofters' Union" is not the Union.</summary>
    private static bool IsPartOfName(string words, int start) =>
        words[..start].TrimEnd().TrimEnd('\'', '’').Split(' ')[^1] is [>= 'A' and <= 'Z', ..];

    private static IEnumerable<int> PlacesOf(string words, string form)
    {
        for (var at = words.IndexOf(form, StringComparison.Ordinal); at >= 0; at = words.IndexOf(form, at + 1, StringComparison.Ordinal))
        {
            var end = at + form.Length;
            if ((at == 0 || !char.IsLetterOrDigit(words[at - 1])) && (end == words.Length || !char.IsLetterOrDigit(words[end])))
            {
                yield return at;
            }
        }
    }
}
