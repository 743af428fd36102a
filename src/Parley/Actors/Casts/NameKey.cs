using System.Text;

namespace Parley.Actors.Casts;

/// <summary>Tells when two names are the same one.</summary>
internal static class NameKey
{
    /// <summary>Up to this length one word may be another word in small letters: "May", "WHO", "ICE".</summary>
    private const int ShortWord = 5;

    private const string Article = "the ";

    /// <summary>
    /// A key that equal names share: "the" before them is left out, any white space is one space, any apostrophe a straight one,
    /// and case counts in a single short word only.
    /// </summary>
    public static string Of(string name)
    {
        var spaced = new StringBuilder(name.Length);
        foreach (var character in name.AsSpan().Trim())
        {
            if (!char.IsWhiteSpace(character))
            {
                spaced.Append(character is '’' or '‘' or 'ʼ' or '′' ? '\'' : character);
            }
            else if (spaced[^1] != ' ')
            {
                spaced.Append(' ');
            }
        }

        var key = spaced.ToString();
        key = WithoutArticle(key);
        return key.Length <= ShortWord && !key.Contains(' ', StringComparison.Ordinal) ? key : key.ToLowerInvariant();
    }

    /// <summary>A name without "the" before it.</summary>
    public static string WithoutArticle(string name) =>
        name.StartsWith(Article, StringComparison.OrdinalIgnoreCase) ? name[Article.Length..] : name;
}
