using System.Text;

namespace Parley.Exports.Views;

/// <summary>Values of closed lists as views write them for people: "accepted in principle".</summary>
internal static class PlainTerms
{
    public static string Of<T>(T value)
        where T : struct, Enum
    {
        var words = new StringBuilder();
        foreach (var character in value.ToString())
        {
            words.Append(char.IsUpper(character) && words.Length > 0 ? " " : "").Append(char.ToLowerInvariant(character));
        }

        return words.ToString();
    }
}
