namespace Parley.Cli.Tests.Commands;

public sealed class ShowCommandTests
{
    [Theory]
    [InlineData("st_0000000000000000", "nothing that was read has the id st_0000000000000000")]
    [InlineData("st_", "statements have an id that begins with st_")]
    [InlineData("7", "'7' is no id")]
    public async Task An_id_that_names_nothing_or_too_much_is_refused(string id, string problem)
    {
        var run = await Run.OfAsync("", "show", id, "SAMPLE", "--model", "english-small");

        Assert.Equal((ExitCodes.WrongUse, ""), (run.ExitCode, run.Output));
        Assert.Contains(problem, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Meetings_come_as_a_calendar()
    {
        var run = await Run.OfAsync("", "meetings", "SAMPLE", "--ics", "--model", "english-small");

        Assert.Equal(ExitCodes.Done, run.ExitCode);
        Assert.StartsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("END:VCALENDAR\r\n", run.Output, StringComparison.Ordinal);
    }
}
