using System.Collections.Frozen;
using Parley.Actors;
using Parley.Actors.Tables;
using Parley.Text;

namespace Parley.Positions.Folds;

/// <summary>How much somebody's words bind their side, from the actor's kind and role.</summary>
internal static class Authority
{
    private const int LongestRole = 4;

    private static readonly string[] EndsOfHead = [" to ", " of ", " for ", " in ", " at ", ","];

    private static readonly FrozenDictionary<string, RoleRank> Ranks = Load();

    /// <summary>The rank of an actor; several together rank as the highest of them.</summary>
    /// <remarks>
    /// A state, or a body that is its own side, binds as its leader does; an office without a person as a minister; a spokesperson as the one they
    /// speak for, or the side when nobody is named. Who held a role formerly speaks for nobody. Without a role a person counts as an official.
    /// </remarks>
    public static RoleRank Of(Actor actor)
    {
        if (actor.Members.Count > 0)
        {
            return actor.Members.Min(Of);
        }

        return actor.Kind switch
        {
            ActorKind.Anonymous => RoleRank.Source,
            ActorKind.Document => RoleRank.Office,
            _ when actor.Role is { } role && OfRole(role) is { } rank => rank,
            ActorKind.Person or ActorKind.Unknown => IsKnownLeader(actor) ? RoleRank.Leader : RoleRank.Official,
            ActorKind.Office => RoleRank.Leader,
            ActorKind.Group => RoleRank.Official,
            _ => RoleRank.Leader,
        };
    }

    /// <summary>The rank that the words of a role tell; null when they hold no role noun.</summary>
    internal static RoleRank? OfRole(string words)
    {
        if (words.StartsWith("former ", StringComparison.OrdinalIgnoreCase) || words.StartsWith("ex-", StringComparison.OrdinalIgnoreCase))
        {
            return RoleRank.Other;
        }

        var all = RanksIn(words);
        if (all.Contains(RoleRank.Spokesperson))
        {
            return all.Where(rank => rank != RoleRank.Spokesperson).Select(Binding).DefaultIfEmpty(RoleRank.Leader).Min();
        }

        var head = RanksIn(HeadOf(words));
        return head.Count > 0 ? Binding(head[^1]) : all.Count > 0 ? Binding(all[^1]) : null;
    }

    private static RoleRank Binding(RoleRank rank) => rank == RoleRank.Office ? RoleRank.Minister : rank;

    private static bool IsKnownLeader(Actor actor) =>
        ActorTables.Default.Find(actor.Name) is { Use: FormUse.Leader } || ActorTables.Default.Find(actor.Name.Split(' ')[^1]) is { Use: FormUse.Leader };

    /// <summary>The words up to the first preposition: "adviser" of "adviser to the president".</summary>
    private static string HeadOf(string words)
    {
        var end = EndsOfHead.Select(mark => words.IndexOf(mark, StringComparison.Ordinal)).Where(at => at > 0).DefaultIfEmpty(words.Length).Min();
        return words[..end];
    }

    /// <summary>The ranks of the role nouns in some words, in reading order; of several that begin at one word the longest counts.</summary>
    private static List<RoleRank> RanksIn(string words)
    {
        var tokens = words.Split([' ', '-', ',', '\'', '’'], StringSplitOptions.RemoveEmptyEntries);
        var ranks = new List<RoleRank>();
        for (var first = 0; first < tokens.Length;)
        {
            var length = Enumerable.Range(1, Math.Min(LongestRole, tokens.Length - first)).Reverse().FirstOrDefault(length => Ranks.ContainsKey(Joined(tokens, first, length)));
            if (length > 0)
            {
                var rank = Ranks[Joined(tokens, first, length)];
                // "Foreign ministry spokeswoman" is one form: whom she speaks for stands in it.
                ranks.AddRange(rank == RoleRank.Spokesperson && length > 1 ? [.. RanksIn(Joined(tokens, first, length - 1)), rank] : [rank]);
            }

            first += Math.Max(1, length);
        }

        return ranks;
    }

    private static string Joined(string[] tokens, int first, int length) => string.Join(' ', tokens, first, length);

    private static FrozenDictionary<string, RoleRank> Load()
    {
        var ranks = ActorTables.Default.RoleNouns.GroupBy(role => role.Form, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(forms => forms.Key, forms => forms.First().Rank, StringComparer.OrdinalIgnoreCase);
        foreach (var line in EmbeddedText.WordLists("office-ranks.txt"))
        {
            foreach (var word in line.Skip(1))
            {
                ranks[word] = Enum.Parse<RoleRank>(line[0], ignoreCase: true);
            }
        }

        return ranks.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }
}
