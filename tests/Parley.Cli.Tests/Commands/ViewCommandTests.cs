namespace Parley.Cli.Tests.Commands;

/// <summary>What <c>parley sides</c> and <c>parley changes</c> take and refuse.</summary>
public sealed class ViewCommandTests
{
    [Theory]
    [InlineData("sides", "table", "Where the sides stand, 2025-06-02")]
    [InlineData("sides", "json", "\"view\": \"sides\"")]
    [InlineData("sides", "html", "<title>Where the sides stand</title>")]
    public async Task A_view_prints_each_format(string view, string format, string words)
    {
        var run = await Run.OfAsync("", view, "SAMPLE", "--model", "english-small", "--format", format);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains(words, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_for_a_day_count_from_the_newest_publication_day()
    {
        var run = await Run.OfAsync("", "changes", "SAMPLE", "--model", "english-small", "--since", "last week", "--as-of", "yesterday");

        Assert.Contains("What moved since 2025-05-26, as of 2025-06-01", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_that_name_no_day_are_refused()
    {
        var run = await Run.OfAsync("", "sides", "SAMPLE", "--as-of", "gargle");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("--as-of 'gargle' names no day", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_relative_day_without_any_publication_day_is_refused()
    {
        var run = await Run.OfAsync("The harbour stays open, Brenn said.", "sides", "-", "--model", "english-small", "--as-of", "monday");

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains("'monday' needs a day to count from", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sides")]
    [InlineData("changes")]
    public async Task Its_schema_is_printed(string view)
    {
        var run = await Run.OfAsync("", "schema", view);

        Assert.Contains($"urn:parley:{view}:1", run.Output, StringComparison.Ordinal);
    }
}
