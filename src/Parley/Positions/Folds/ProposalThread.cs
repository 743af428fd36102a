using System.Globalization;

namespace Parley.Positions.Folds;

/// <summary>One proposal over articles as reading goes on: its mentions, and under which key each article knows it.</summary>
internal sealed class ProposalThread(string article, string key)
{
    private readonly HashSet<(string Article, string Key)> keys = [(article, key)];

    public List<ToldProposal> Mentions { get; } = [];

    private IEnumerable<string> Authors => Mentions.Select(one => one.Mention.Author).OfType<string>();

    public bool Has(string article, string key) => keys.Contains((article, key));

    /// <summary>Whether an article's own proposal is this one: of the same author and noun, or, where one author is not told, with a number in common.</summary>
    public bool Fits(IReadOnlyList<ToldProposal> mentions)
    {
        var others = mentions.Select(one => one.Mention.Author).OfType<string>().ToList();
        var known = Authors.ToList();
        if (NounOf(mentions[0].Mention.Key) != NounOf(Mentions[0].Mention.Key))
        {
            return false;
        }

        return others.Count > 0 && known.Count > 0 ? others.Intersect(known, StringComparer.Ordinal).Any() : Numbers(mentions).Overlaps(Numbers(Mentions));
    }

    /// <summary>How much an article's own proposal has in common with this one.</summary>
    public int Closeness(IReadOnlyList<ToldProposal> mentions) =>
        (keys.Any(one => one.Key == mentions[0].Mention.Key) ? 2 : 0) + (Numbers(mentions).Overlaps(Numbers(Mentions)) ? 1 : 0);

    public void Add(string article, string key, IEnumerable<ToldProposal> mentions)
    {
        keys.Add((article, key));
        Mentions.AddRange(mentions);
    }

    private static HashSet<(decimal Quantity, string Unit)> Numbers(IEnumerable<ToldProposal> mentions) =>
        [.. mentions.SelectMany(one => one.Mention.Provisions).Select(provision => (provision.Quantity, provision.Unit))];

    /// <summary>The last part of a key that is no count: "plan" of "norvale-30-plan-2".</summary>
    private static string NounOf(string key) =>
        key.Split('-').LastOrDefault(part => !int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out _)) ?? key;
}
