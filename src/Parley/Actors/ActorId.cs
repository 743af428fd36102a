using System.Text;

namespace Parley.Actors;

/// <summary>Names an actor, the same in every article: the words of its name, lower case, joined by hyphens.</summary>
public readonly record struct ActorId(string Value)
{
    /// <summary>The id of an actor that the cast does not name otherwise: "Dmitry Peskov" is <c>dmitry-peskov</c>.</summary>
    public static ActorId Of(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var id = new StringBuilder(name.Length);
        foreach (var character in name)
        {
            if (char.IsLetterOrDigit(character) || char.IsSurrogate(character))
            {
                id.Append(char.ToLowerInvariant(character));
            }
            else if (character is not ('\'' or '’' or '.') && id.Length > 0 && id[^1] != '-')
            {
                id.Append('-');
            }
        }

        return new ActorId(id.ToString().TrimEnd('-'));
    }

    public override string ToString() => Value;
}
