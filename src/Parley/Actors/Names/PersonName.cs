using Parley.Actors.Tables;

namespace Parley.Actors.Names;

/// <summary>A person's name cut into its parts.</summary>
/// <param name="Honorific">"Mr", "Mrs", "Sir" and the like, or empty.</param>
/// <param name="Given">Given names and initials before the family name; empty when there is one word only.</param>
/// <param name="Family">The last word, with "van", "de", "al-" and the like before it.</param>
/// <param name="Suffix">"Jr", "Sr", "II", "III", or empty.</param>
internal sealed record PersonName(string Honorific, IReadOnlyList<string> Given, string Family, string Suffix)
{
    private static readonly HashSet<string> Honorifics = new(StringComparer.OrdinalIgnoreCase)
        { "mr", "mrs", "ms", "miss", "dr", "sir", "dame", "lord", "lady", "prof", "rev", "madam", "madame", "monsieur", "king", "queen", "prince", "princess", "pope", "st" };

    private static readonly HashSet<string> Suffixes = new(StringComparer.Ordinal) { "Jr", "Sr", "II", "III", "IV", "MP", "QC", "KC" };

    private static readonly HashSet<string> TitleBeginnings = new(StringComparer.Ordinal)
        { "Vice", "Prime", "Former", "Then", "The", "Deputy", "Acting", "Attorney", "Chief", "First", "Lady", "President-elect", "Vice-President", "Foreign", "Defense", "Defence", "State", "Republican", "Democratic", "GOP", "House", "Senate", "Speaker", "Democrat" };

    private static readonly HashSet<string> Particles = new(StringComparer.OrdinalIgnoreCase)
        { "van", "von", "de", "der", "den", "del", "della", "di", "da", "dos", "du", "la", "le", "el", "al", "bin", "bint", "ibn", "ben", "ter", "ten", "abu", "st", "st." };

    /// <summary>Particles that a family name may begin with when no given name stands before it.</summary>
    private static readonly HashSet<string> Openers = new(StringComparer.OrdinalIgnoreCase) { "de", "di", "da", "du", "la", "le", "el", "abu", "bin", "del", "van", "von" };

    /// <summary>Whether the name is one word, so that it may be a family name or a given name.</summary>
    public bool IsSingle => Given.Count == 0;

    /// <summary>The whole name without honorific.</summary>
    public string Full => string.Join(' ', [.. Given, Family, .. Suffix.Length > 0 ? new[] { Suffix is "Jr" or "Sr" ? Suffix + "." : Suffix } : []]);

    /// <summary>"male" or "female" as the honorific tells; null when it tells neither.</summary>
    public Gender? GenderOfHonorific => Honorific.ToLowerInvariant() switch
    {
        "mr" or "sir" or "lord" or "king" or "prince" or "monsieur" or "pope" => Gender.Male,
        "mrs" or "ms" or "miss" or "dame" or "lady" or "madam" or "madame" or "queen" or "princess" => Gender.Female,
        _ => null,
    };

    /// <summary>Whether a word before a name is part of a title: "President", "Sen.", "Vice".</summary>
    public static bool IsTitle(string word) => RoleNouns.Of(word) is not null || TitleBeginnings.Contains(word);

    /// <summary>Reads a name; null when no word of a name is left.</summary>
    public static PersonName? Of(string words)
    {
        var parts = words.Replace('\u2019', '\'').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(part => part.Trim(',', '(', ')', '"', '“', '”')).Where(part => part.Length > 0).ToList();
        if (parts.Count == 0)
        {
            return null;
        }

        var honorific = "";
        while (parts.Count > 1 && Honorifics.Contains(parts[0].TrimEnd('.')))
        {
            honorific = parts[0].TrimEnd('.');
            parts.RemoveAt(0);
        }

        // "President Obama", "Attorney General Lynch": titles that the model took for part of the name.
        while (parts.Count > 1 && IsTitle(parts[0]))
        {
            parts.RemoveAt(0);
        }

        while (parts.Count > 1 && char.IsLower(parts[^1][0]) && !HasArabicArticle(parts[^1]))
        {
            parts.RemoveAt(parts.Count - 1);
        }

        var suffix = "";
        while (parts.Count > 1 && Suffixes.Contains(parts[^1].TrimEnd('.')))
        {
            suffix = parts[^1].TrimEnd('.');
            parts.RemoveAt(parts.Count - 1);
        }

        parts[^1] = parts[^1].EndsWith("'s", StringComparison.Ordinal) ? parts[^1][..^2] : parts[^1].TrimEnd('\'');
        var family = parts.Count - 1;
        while ((family > 1 && Particles.Contains(parts[family - 1])) || (family == 1 && Openers.Contains(parts[0])))
        {
            family--;
        }

        return parts[^1].Length == 0 ? null : new PersonName(honorific, [.. parts.Take(family)], string.Join(' ', parts.Skip(family)), suffix);
    }

    /// <summary>Whether a word is a family name with "al-" or the like before it: "al-Karim".</summary>
    public static bool HasArabicArticle(string word) =>
        word.Length > 4 && word[2] == '-' && char.IsUpper(word[3]) && word[..2] is "al" or "el" or "ul" or "Al" or "El" or "an" or "ar" or "as" or "ad" or "az";

    /// <summary>A family name without "al-" or the like, as later mentions often have it.</summary>
    public static string Bare(string family) => HasArabicArticle(family) ? family[3..] : family;

    /// <summary>Whether two names of more than one word each may be one person's.</summary>
    public bool MayBe(PersonName other) =>
        Suffix == other.Suffix
        && ((string.Equals(Bare(Family), Bare(other.Family), StringComparison.OrdinalIgnoreCase)
                && (IsSingle || other.IsSingle || GivenNames.MayBeOne(Given[0], other.Given[0])))
            || Full.EndsWith(" " + other.Full, StringComparison.Ordinal)
            || other.Full.EndsWith(" " + Full, StringComparison.Ordinal));
}
