namespace Parley.Positions.Proposals;

/// <summary>The proposals of one article as reading goes on: joins each mention to the proposal it names.</summary>
internal sealed class ProposalBook
{
    private readonly List<Entry> entries = [];
    private readonly HashSet<string> keys = new(StringComparer.Ordinal);
    private int turn;

    /// <summary>The key and author of the proposal that the words name; null when they need one told of before and there is none.</summary>
    public (string Key, string? Author)? Join(ProposalCandidate candidate)
    {
        var entry = candidate.IsNew ? entries.FirstOrDefault(known => known.IsSame(candidate)) : entries.Where(known => known.Fits(candidate)).MaxBy(known => (known.Closeness(candidate), known.LastTurn));
        if (entry is null && candidate.NeedsEarlier)
        {
            return null;
        }

        if (entry is null)
        {
            entry = new Entry(NewKey(candidate));
            entries.Add(entry);
        }

        entry.Add(candidate, ++turn);
        return (entry.Key, entry.Author);
    }

    private string NewKey(ProposalCandidate candidate)
    {
        var noun = candidate.Noun.Length > 0 ? candidate.Noun : "proposal";
        var parts = new[] { candidate.Author }.Concat(candidate.Numbers.Take(1)).Concat(candidate.Modifiers.Take(1)).Append(noun).OfType<string>();
        var name = string.Join("-", parts).ToLowerInvariant().Replace(' ', '-');
        var key = name;
        for (var count = 2; !keys.Add(key); count++)
        {
            key = $"{name}-{count}";
        }

        return key;
    }

    private sealed class Entry(string key)
    {
        private readonly HashSet<string> nouns = new(StringComparer.Ordinal);
        private readonly HashSet<string> numbers = new(StringComparer.Ordinal);
        private readonly HashSet<string> modifiers = new(StringComparer.Ordinal);

        public string Key => key;

        public string? Author { get; private set; }

        public int LastTurn { get; private set; }

        /// <summary>Whether words that bring in something new tell of this again.</summary>
        public bool IsSame(ProposalCandidate candidate) =>
            HasNoun(candidate) && candidate.Numbers.Count > 0 && candidate.Numbers.All(numbers.Contains) && (Author is null || candidate.Author is null || Author == candidate.Author);

        /// <summary>Whether definite words can take this up.</summary>
        public bool Fits(ProposalCandidate candidate) =>
            HasNoun(candidate)
            && (candidate.Author is null || Author is null || candidate.Author == Author)
            && (candidate.Numbers.Count == 0 || numbers.Count == 0 || candidate.Numbers.Any(numbers.Contains))
            && !IsOrdinalClash(candidate)
            && !IsNameClash(candidate);

        /// <summary>How well definite words take this up: the same noun and words beside it before others.</summary>
        public int Closeness(ProposalCandidate candidate) =>
            (nouns.Contains(candidate.Noun) ? 2 : 0) + candidate.Modifiers.Count(modifiers.Contains) + (candidate.Author is not null && candidate.Author == Author ? 2 : 0);

        public void Add(ProposalCandidate candidate, int now)
        {
            nouns.Add(candidate.Noun);
            numbers.UnionWith(candidate.Numbers);
            modifiers.UnionWith(candidate.Modifiers);
            (Author, LastTurn) = (Author ?? candidate.Author, now);
        }

        private bool HasNoun(ProposalCandidate candidate) => nouns.Any(noun => ProposalWords.AreAlike(noun, candidate.Noun) || (noun.Length == 0 && ProposalWords.AreAlike("offer", candidate.Noun)) || (noun.Length == 0 && candidate.Noun is "idea" or "plan" or "proposal" or "scheme" or "pledge"));

        /// <summary>Whether both have words that tell them apart, and none in common: "the escrow plan" is not "the inspection plan".</summary>
        private bool IsNameClash(ProposalCandidate candidate) =>
            candidate.Modifiers.Where(IsTelling).ToList() is { Count: > 0 } own && modifiers.Where(IsTelling).ToList() is { Count: > 0 } known && !own.Intersect(known, StringComparer.Ordinal).Any();

        private static bool IsTelling(string word) =>
            !ProposalWords.Tabled.Contains(word) && !ProposalWords.Plain.Contains(word) && !ProposalWords.Always.Contains(word) && !ProposalWords.Perhaps.Contains(word) && char.IsLetter(word[0]);

        private bool IsOrdinalClash(ProposalCandidate candidate) =>
            candidate.Modifiers.FirstOrDefault(IsOrdinal) is { } one && modifiers.FirstOrDefault(IsOrdinal) is { } other && one != other;

        private static bool IsOrdinal(string word) => word is "first" or "second" or "third" or "fourth";
    }
}
