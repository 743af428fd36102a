using Parley.Text.JsonFiles;

namespace Parley.Actors.Casts;

/// <summary>Sees to it that what names one entry of a file names no other.</summary>
/// <param name="thing">What is claimed, for messages: "a name", "an id".</param>
internal sealed class NameClaims(string thing)
{
    private readonly Dictionary<string, string> owners = new(StringComparer.Ordinal);

    /// <summary>Whether a name is this entry's alone; when another has it, it is said to be wrong.</summary>
    /// <param name="owner">The path of the entry that it is to name.</param>
    /// <param name="place">Where it stands.</param>
    /// <param name="name">The name, or null when it is wrong anyway.</param>
    public bool Claim(string owner, JsonEntry? place, string? name)
    {
        if (name is null || owners.TryAdd(NameKey.Of(name), owner) || owners[NameKey.Of(name)] == owner)
        {
            return true;
        }

        place?.IsWrong($"{FileProblems.Quoted(name)} is {thing} of {owners[NameKey.Of(name)]} too; only one can have it");
        return false;
    }

    /// <summary>Reads a list of names and claims each for its entry.</summary>
    public IReadOnlyList<string> ClaimAll(string owner, IReadOnlyList<JsonEntry> places)
    {
        var names = new List<string>(places.Count);
        foreach (var place in places)
        {
            if (place.Text() is { } name)
            {
                Claim(owner, place, name);
                names.Add(name);
            }
        }

        return names;
    }
}
