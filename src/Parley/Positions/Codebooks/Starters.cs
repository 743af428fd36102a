using Parley.Text;

namespace Parley.Positions.Codebooks;

/// <summary>The codebooks that come with Parley: what a negotiation begins with.</summary>
public static class Starters
{
    private static readonly string[] InOrder = ["ceasefire", "trade", "labour"];

    private static readonly Lazy<IReadOnlyDictionary<string, Codebook>> ByName = new(() =>
        InOrder.ToDictionary(name => name, name => CodebookFile.Parse(EmbeddedText.Whole($"codebook.{name}.json"), $"codebook.{name}.json"), StringComparer.Ordinal));

    private static readonly Lazy<Codebook> All = new(() => new Codebook(
        "Ceasefire and peace talks, trade talks, labour disputes",
        [.. InOrder.SelectMany(name => ByName.Value[name].Issues).DistinctBy(issue => issue.Id, StringComparer.Ordinal)]));

    /// <summary>What they are called: ceasefire, trade, labour.</summary>
    public static IReadOnlyList<string> Names => InOrder;

    /// <summary>All of them as one: what is read with where a negotiation has no codebook. Ids are distinct.</summary>
    public static Codebook Together => All.Value;

    /// <summary>The starter of a name; null when there is none.</summary>
    public static Codebook? Find(string name) => ByName.Value.GetValueOrDefault(name);
}
