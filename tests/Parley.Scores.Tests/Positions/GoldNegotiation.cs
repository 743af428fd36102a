using Parley.Positions.Codebooks;

namespace Parley.Scores.Tests.Positions;

/// <summary>A negotiation of the gold: its texts, what people marked in them, and what the program makes of them.</summary>
internal sealed class GoldNegotiation
{
    private readonly string folder;

    private GoldNegotiation(string folder)
    {
        this.folder = folder;
        Texts = Directory.GetFiles(folder, "*.txt").Order(StringComparer.Ordinal).ToDictionary(file => Path.GetFileName(file), File.ReadAllText);
    }

    /// <summary>"war", "trade" and so on.</summary>
    public string Name => Path.GetFileName(folder);

    /// <summary>The texts by their file's name, in the order of their days.</summary>
    public IReadOnlyDictionary<string, string> Texts { get; }

    /// <summary>All negotiations of a half, "dev" or "test".</summary>
    public static IReadOnlyList<GoldNegotiation> All(string half) =>
        [.. Directory.GetDirectories(Path.Combine(GoldFolder, half)).Order(StringComparer.Ordinal).Where(folder => File.Exists(Path.Combine(folder, "marks-a.jsonl"))).Select(folder => new GoldNegotiation(folder))];

    /// <summary>Where the gold lies in the repository.</summary>
    public static string GoldFolder => Path.Combine(Repository.Root, "tests/Parley.Scores.Tests/Gold");

    /// <summary>A file of the negotiation.</summary>
    public string PathOf(string file) => Path.Combine(folder, file);

    /// <summary>The marks of one marker, "a" or "b".</summary>
    public IReadOnlyList<GoldMark> Marks(string marker) => GoldMark.Read(PathOf($"marks-{marker}.jsonl"), Texts);

    /// <summary>The changes over its texts that one marker, "a" or "b", marked.</summary>
    public IReadOnlyList<ChangeMark> Changes(string marker) => ChangeMark.Read(PathOf($"marks-{marker}.jsonl"), Texts);

    /// <summary>Its issues.</summary>
    public Codebook Codebook => CodebookFile.Read(PathOf("codebook.json"));
}
