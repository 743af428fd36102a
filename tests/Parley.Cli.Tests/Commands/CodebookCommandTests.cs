using Parley.Positions.Codebooks;

namespace Parley.Cli.Tests.Commands;

public sealed class CodebookCommandTests : IDisposable
{
    private static readonly string Talks = Path.Combine(Repository.Root, "samples", "meren-talks");

    private readonly string folder = Directory.CreateTempSubdirectory("parley-codebook").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task Proposes_what_is_spoken_of_again_and_again()
    {
        var run = await Run.OfAsync("", "codebook", "suggest", Path.Combine(Talks, "articles"), "--model", "english-small");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("Foreign observers", run.Output, StringComparison.Ordinal);
        Assert.Contains("statements  articles  parties", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--codebook")]
    [InlineData("--negotiation")]
    public async Task Leaves_out_what_a_codebook_covers(string option)
    {
        var run = await Run.OfAsync("", "codebook", "suggest", Path.Combine(Talks, "articles"), "--model", "english-small", option, option == "--codebook" ? Path.Combine(Talks, "codebook.json") : Talks);

        Assert.Equal(0, run.ExitCode);
        Assert.DoesNotContain("observers", run.Output, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Json_is_a_codebook_that_can_be_read()
    {
        var file = Path.Combine(folder, "proposed.json");

        var run = await Run.OfAsync("", "codebook", "suggest", Path.Combine(Talks, "articles"), "--model", "english-small", "--format", "json", "--output", file);

        Assert.Equal((0, ""), (run.ExitCode, run.Output));
        Assert.Contains(CodebookFile.Read(file).Issues, issue => issue.Label == "Foreign observers" && issue.Proposition.StartsWith("DRAFT: ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_wrong_codebook_and_the_negotiation_s_own_as_output_are_refused()
    {
        var missing = await Run.OfAsync("", "codebook", "suggest", "SAMPLE", "--codebook", Path.Combine(folder, "none.json"));
        var own = await Run.OfAsync("", "codebook", "suggest", "SAMPLE", "--negotiation", Talks, "--output", Path.Combine(Talks, "codebook.json"));

        Assert.NotEqual(0, missing.ExitCode);
        Assert.Contains("none.json", missing.Error, StringComparison.Ordinal);
        Assert.Equal(2, own.ExitCode);
        Assert.Contains("what it holds would be lost", own.Error, StringComparison.Ordinal);
    }
}
