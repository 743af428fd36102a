using System.Collections.Frozen;
using System.Text.Json;

namespace Parley.Actors.Casts;

/// <summary>The kinds of actors as <c>cast.json</c> writes them: "person", "armedGroup".</summary>
internal static class KindWords
{
    private static readonly FrozenDictionary<string, ActorKind> Kinds = Enum.GetValues<ActorKind>().ToFrozenDictionary(Of);

    /// <summary>All of them, in the order of <see cref="ActorKind"/>.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Enum.GetValues<ActorKind>().Select(Of)];

    public static string Of(ActorKind kind) => JsonNamingPolicy.CamelCase.ConvertName(kind.ToString());

    /// <summary>The kind that a word means, or null when it means none.</summary>
    public static ActorKind? KindOf(string word) => Kinds.TryGetValue(word, out var kind) ? kind : null;
}
