using System.Text;

namespace Parley.Actors.Casts;

/// <summary>Tells when two names are the same one.</summary>
internal static class NameKey
{
    /// <summary>Up to this length one word may be another word in small letters: "May", "WHO", "ICE".</summary>
    private const int ShortWord = 5;

    /// <summary>A key that equal names share: any white space is one space, any apostrophe a straight one, and case counts in a single short word only.</summary>
    public static string Of(string name)
    {
        var key = new StringBuilder(name.Length);
        var isSingle = true;
        foreach (var character in name.AsSpan().Trim())
        {
            if (!char.IsWhiteSpace(character))
            {
                key.Append(character is '’' or '‘' or 'ʼ' or '′' ? '\'' : character);
            }
            else if (key[^1] != ' ')
            {
                key.Append(' ');
                isSingle = false;
            }
        }

        return isSingle && key.Length <= ShortWord ? key.ToString() : key.ToString().ToLowerInvariant();
    }
}
