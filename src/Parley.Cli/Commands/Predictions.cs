using Parley.Scoring;

namespace Parley.Cli.Commands;

/// <summary>What a system predicted: kept in a file, or read on demand.</summary>
internal sealed class Predictions
{
    private readonly string source;
    private readonly IReadOnlyDictionary<string, IReadOnlyList<AttributionRecord>>? kept;
    private readonly Func<string, string, IReadOnlyList<AttributionRecord>>? read;

    /// <summary>Those of a file of statements.</summary>
    public Predictions(string path, bool outermost)
    {
        source = path;
        kept = StatementRecords.Read(path, outermost);
    }

    /// <summary>Those that a reader makes of text and name.</summary>
    public Predictions(Func<string, string, IReadOnlyList<AttributionRecord>> read)
    {
        source = "the reader";
        this.read = read;
    }

    /// <summary>The attributions of one article or unit; a file may call it by its name or by a text file's, with ".txt".</summary>
    public IReadOnlyList<AttributionRecord> Of(string name, string text) =>
        read is not null ? read(text, name) : kept!.GetValueOrDefault(name) ?? kept!.GetValueOrDefault(name + ".txt") ?? [];

    /// <summary>Says which gold has no line in the file, and which lines have no gold: most often names that do not match.</summary>
    public void WarnOf(IEnumerable<string> goldNames, string thing, TextWriter error)
    {
        if (kept is null)
        {
            return;
        }

        var names = goldNames.ToHashSet(StringComparer.Ordinal);
        var missing = names.Count(name => !kept.ContainsKey(name) && !kept.ContainsKey(name + ".txt"));
        if (missing > 0)
        {
            error.WriteLine($"parley score: {source} has no line of {missing} of {names.Count} {thing}s; nothing counts as found there.");
        }

        var strangers = kept.Keys.Where(key => !names.Contains(key) && !(key.EndsWith(".txt", StringComparison.Ordinal) && names.Contains(key[..^4]))).ToList();
        if (strangers.Count > 0)
        {
            error.WriteLine($"parley score: {source} has {strangers.Count} {thing}s that are not in the gold, such as {strangers[0]}; they are passed over.");
        }
    }
}
