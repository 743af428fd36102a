using System.Text.Json;
using CsCheck;
using Parley.Actors;
using Parley.Positions.Codebooks;
using Parley.Tests.Exports;
using Parley.Text.JsonFiles;

namespace Parley.Tests.Positions.Codebooks;

public sealed class CodebookFileTests
{
    private static readonly Gen<string> Words = Gen.String[Gen.Char["abAB 'é’-."], 1, 8].Select(text => "x🐟" + text.Trim() + "y");

    private static readonly Gen<Codebook> Codebooks =
        from labels in Words.Array[0, 5]
        select new Codebook(
            labels.FirstOrDefault("talks"),
            [
                .. labels.DistinctBy(label => ActorId.Of(label)).Select((label, index) => new Issue(ActorId.Of(label).Value, $"{label} {index}", $"{label} should be.")
                {
                    Definition = index % 2 == 0 ? label : null,
                    Broader = index % 2 == 1 ? ActorId.Of(labels[0]).Value : null,
                    Cues = [$"{label} the {index}th", $"cue {index}"],
                    Examples = index % 2 == 0 ? [label] : [],
                }),
            ]);

    public static IEnumerable<TheoryDataRow<WrongCase>> Wrong => CaseFile.Rows<WrongCase>("codebooks-wrong.json", one => one.Name);

    [Fact]
    public void An_id_is_made_of_the_label()
    {
        var codebook = CodebookFile.Parse("""{"issues":[{"label":"Inspections at sea","proposition":"Inspectors may board."}]}""");

        Assert.Equal(("inspections-at-sea", "Inspections at sea", "Inspectors may board."), (codebook.Issues[0].Id, codebook.Issues[0].Label, codebook.Issues[0].Proposition));
    }

    [Fact]
    public void A_codebook_may_hold_nothing() => Assert.Empty(CodebookFile.Parse("{}").Issues);

    [Theory]
    [MemberData(nameof(Wrong))]
    public void What_is_wrong_is_named_with_its_path(WrongCase one)
    {
        var problem = Assert.Throws<WrongFileException>(() => CodebookFile.Parse(one.Codebook.GetRawText()));

        Assert.Equal(one.Problem, problem.Message);
    }

    [Fact]
    public void A_codebook_that_is_written_is_read_again() => Codebooks.Sample(codebook =>
    {
        var text = CodebookFile.Write(codebook);
        return CodebookFile.Write(CodebookFile.Parse(text)) == text;
    });

    [Theory]
    [InlineData("ceasefire")]
    [InlineData("trade")]
    [InlineData("labour")]
    public void Starters_fit_their_schema_and_are_whole(string name)
    {
        var starter = Starters.Find(name);

        Assert.NotNull(starter);
        Assert.Empty(new SchemaCheck(CodebookSchema.Text).Problems(JsonDocument.Parse(CodebookFile.Write(starter)).RootElement));
        Assert.All(starter.Issues, issue => Assert.True(issue.Cues.Count >= 5 && issue.Examples.Count > 0 && issue.Definition is not null, issue.Id));
    }

    [Fact]
    public void Starters_together_have_distinct_ids_and_cues()
    {
        Assert.Equal(Starters.Names.Sum(name => Starters.Find(name)?.Issues.Count ?? 0), Starters.Together.Issues.Count);
        Assert.Equal(Starters.Together.Issues.Count, CodebookFile.Parse(CodebookFile.Write(Starters.Together)).Issues.Count);
    }

    public sealed record WrongCase(string Name, JsonElement Codebook, string Problem);
}
