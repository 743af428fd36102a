using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Parley.Actors;
using Parley.Actors.Tables;

namespace Parley.Scores.Tests;

/// <summary>Whom the speakers of a development article name: our own marking, kept as offsets (UTF-16 units) and names.</summary>
/// <param name="Id">The article's id in PolNeAR.</param>
/// <param name="Speakers">One for each speaker's words.</param>
internal sealed record SpeakerGold(string Id, IReadOnlyList<SpeakerGold.Mark> Speakers)
{
    /// <summary>The marks of one half: "speakers-dev" or "speakers-blind".</summary>
    public static IReadOnlyList<SpeakerGold> Read(string name) =>
        JsonSerializer.Deserialize<SpeakerGold[]>(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Cases", name + ".json")), JsonSerializerOptions.Web) ?? [];

    /// <summary>Whom words name.</summary>
    /// <param name="Start">Where the speaker's first stretch begins.</param>
    /// <param name="End">Where its last ends.</param>
    /// <param name="Kind">"name", or "described" for a source that the article does not name.</param>
    /// <param name="Names">Who speaks, in the fullest form of the article; several when they speak together.</param>
    /// <param name="Also">Other right answers.</param>
    /// <param name="Words">For a described source: hashes of the words that describe it, because the words are the publisher's.</param>
    public sealed record Mark(int Start, int End, string Kind, IReadOnlyList<string>? Names, IReadOnlyList<string>? Also, IReadOnlyList<string>? Words)
    {
        /// <summary>Whether a resolution is right: the names agree, or nobody is named and none was made up.</summary>
        public bool Accepts(ActorResolution resolution)
        {
            if (resolution is not ActorResolution.Resolved { Who: { } actor } resolved)
            {
                return false;
            }

            var found = actor.Members.Count > 0 ? actor.Members.Select(member => Plain(member.Name)).ToHashSet() : [Plain(actor.Name)];
            return found.SetEquals((Names ?? []).Select(Plain))
                || (Also ?? []).Any(name => Plain(name) == Plain(actor.Name))
                || (Kind == "described" && (resolved.Basis == ActorBasis.Description || (Words ?? []).Contains(HashOf(actor.Name))));
        }

        private static string HashOf(string words)
        {
            var bare = string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
            foreach (var article in (string[])["the ", "a ", "an "])
            {
                bare = bare.StartsWith(article, StringComparison.OrdinalIgnoreCase) ? bare[article.Length..] : bare;
            }

            var letters = new string([.. bare.ToLowerInvariant().Where(character => char.IsLetterOrDigit(character) || character == ' ')]).Trim();
            return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(letters)))[..12];
        }

        /// <summary>A name without article, case and marks; a state under its common name, a campaign under its candidate's family name.</summary>
        private static string Plain(string name)
        {
            var words = string.Join(' ', name.Replace('’', '\'').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
            words = words.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? words[4..] : words;
            words = ActorTables.Default.Find(words)?.Name ?? words;
            words = words.EndsWith(" campaign", StringComparison.Ordinal) ? words.Replace("'s", "", StringComparison.Ordinal).Split(' ')[^2] + " campaign" : words;
            return new string([.. words.ToLowerInvariant().Where(character => char.IsLetterOrDigit(character) || character == ' ')]).Trim();
        }
    }
}
