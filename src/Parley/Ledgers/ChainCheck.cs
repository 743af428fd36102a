using Parley.Articles;

namespace Parley.Ledgers;

/// <summary>Checks the entries of a ledger one after another: the chain, the bodies, and that only forgotten articles lack theirs.</summary>
public sealed class ChainCheck
{
    private const int Shown = 20;

    private readonly List<string> problems = [];
    private readonly List<(long Number, ArticleId? About)> bare = [];
    private readonly Dictionary<ArticleId, long> forgotten = [];
    private Entry? last;

    /// <summary>Checks the next entry.</summary>
    /// <param name="entry">The entry; its body is not looked at.</param>
    /// <param name="json">The body's JSON; null when there is none.</param>
    public void Add(Entry entry, ReadOnlyMemory<byte>? json)
    {
        ArgumentNullException.ThrowIfNull(entry);
        if (!EntryChain.Holds(last, entry))
        {
            Say($"entry {entry.Number}: it does not follow the entry before it: one of them was changed, added or removed");
        }

        if (json is not { } body)
        {
            bare.Add((entry.Number, entry.About));
        }
        else if (EntryChain.BodyHash(body.Span) != entry.BodyHash)
        {
            Say($"entry {entry.Number}: its body was changed");
        }

        if (entry is { Kind: EntryKind.ArticleForgotten, About: { } article })
        {
            forgotten[article] = entry.Number;
        }

        last = entry;
    }

    /// <summary>Says that something else is wrong.</summary>
    public void Say(string problem)
    {
        if (problems.Count < Shown)
        {
            problems.Add(problem);
        }
        else if (problems.Count == Shown)
        {
            problems.Add("and more like these");
        }
    }

    /// <summary>What was found, once every entry was added.</summary>
    public LedgerCheck Complete()
    {
        foreach (var (number, about) in bare.Where(one => one.About is not { } article || forgotten.GetValueOrDefault(article) <= one.Number))
        {
            Say($"entry {number}: its body is missing, and no article was forgotten that would explain it");
        }

        return new LedgerCheck(last?.Number ?? 0, last?.Hash, problems);
    }
}
