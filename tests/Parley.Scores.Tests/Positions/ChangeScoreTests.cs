namespace Parley.Scores.Tests.Positions;

/// <summary>
/// F1 of changes, and of the rows of issue and stance that they rest on, on our own gold: whole program, large model, each negotiation's cast
/// and codebook, the fold of <c>parley changes</c> asked after each text. The figures are in docs/scores.md.
/// </summary>
public sealed class ChangeScoreTests
{
    private const string Model = "english-large";

    /// <summary>What the rules reach as they stand, less two points.</summary>
    private static readonly Dictionary<string, Dictionary<string, double>> Floors = new(StringComparer.Ordinal)
    {
        ["dev"] = new(StringComparer.Ordinal) { ["change"] = 8, ["change, way"] = 18, ["change, position"] = 34, ["row"] = 31, ["row, issue"] = 39 },
        ["test"] = new(StringComparer.Ordinal) { ["change"] = 0, ["change, way"] = 0, ["change, position"] = 0, ["row"] = 0, ["row, issue"] = 0 },
    };

    [Theory]
    [InlineData("dev")]
    [InlineData("test")]
    public void Changes_are_told_as_well_as_before(string half)
    {
        var counts = Counted(half);

        foreach (var (what, count) in counts)
        {
            TestContext.Current.SendDiagnosticMessage($"{half}, {what}: {count}");
        }

        Assert.All(Floors[half], floor => Assert.True(counts[floor.Key].F1 >= floor.Value, $"{half}, {floor.Key}: {counts[floor.Key]}"));
    }

    private static Dictionary<string, MarkCount> Counted(string half)
    {
        var counts = new Dictionary<string, MarkCount>(StringComparer.Ordinal);
        foreach (var (gold, read) in GoldReading.Of(half, Model))
        {
            var (moved, told) = (gold.Changes("a"), FoundChanges.Of(read, gold.Codebook).Select(ChangeMark.Of).ToList());
            Add("change", MarkCount.Of(moved, told, (one, other) => one.IsSameAs(other)));
            Add("change, way", MarkCount.Of(moved, told, (one, other) => one.MovesAlike(other)));
            Add("change, position", MarkCount.Of(moved, told, (one, other) => one.IsOfSamePosition(other)));
            var (rows, found) = (FoundRows.Clear(gold.Marks("a")), read.SelectMany(one => FoundRows.Of(one.Article, one.Coded)).ToList());
            Add("row", MarkCount.Of(rows, found, FoundRows.AreSame));
            Add("row, issue", MarkCount.Of(rows, found, FoundRows.TouchAlike));
        }

        return counts;

        void Add(string what, MarkCount count) => counts[what] = counts.GetValueOrDefault(what) + count;
    }
}
