using System.Text.Json;

namespace Parley.Cli.Tests.Commands;

/// <summary>What the commands do with a negotiation's ledger.</summary>
public sealed class LedgerCommandTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("parley-ledger").FullName;

    private string Talks => Path.Combine(folder, "talks");

    private string Ledger => Path.Combine(Talks, "ledger.db");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task What_is_read_is_kept_once_and_views_fold_it_as_they_fold_the_articles()
    {
        await MakeAsync();

        var first = await OnTalksAsync("read", "SAMPLE");
        var again = await OnTalksAsync("read", "SAMPLE");
        var log = await OnTalksAsync("log", "--format", "jsonl");
        var ofLedger = await OnTalksAsync("sides", "--format", "json");
        var ofPath = await OnTalksAsync("sides", "SAMPLE", "--model", "english-small", "--format", "json");

        Assert.Equal((0, first.Output), (again.ExitCode, again.Output));
        Assert.Equal(["castSet", "codebookSet", "articleAdded", "articleRead"], log.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement.GetProperty("kind").GetString()));
        Assert.Equal((0, "", ofPath.Output), (ofLedger.ExitCode, ofLedger.Error, ofLedger.Output));
    }

    [Fact]
    public async Task A_changed_cast_codes_what_is_kept_anew_and_says_so_once()
    {
        await MakeAsync();
        await OnTalksAsync("read", "SAMPLE");
        await File.WriteAllTextAsync(Path.Combine(Talks, "cast.json"), """{"actors": [{"name": "Ilse Brandvold", "kind": "person", "party": "The Northern Bench"}], "parties": [{"name": "The Northern Bench"}]}""", TestContext.Current.CancellationToken);

        var changed = await OnTalksAsync("timeline");
        var later = await OnTalksAsync("timeline");
        var verify = await OnTalksAsync("verify");

        Assert.Equal("parley: 1 article was coded anew, without reading it again: the cast, the codebook or the program changed.\n", changed.Error);
        Assert.Contains("The Northern Bench", changed.Output, StringComparison.Ordinal);
        Assert.Equal(("", changed.Output), (later.Error, later.Output));
        Assert.StartsWith("6 entries, and all holds. Last hash: ", verify.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_forgotten_article_is_gone_from_views_and_refused_and_the_ledger_still_holds()
    {
        await MakeAsync();
        await OnTalksAsync("read", "SAMPLE");
        var lines = (await OnTalksAsync("read", "SAMPLE", "--format", "jsonl")).Output;
        var id = JsonDocument.Parse(lines.Split('\n')[0]).RootElement.GetProperty("id").GetString() ?? "";

        var forgotten = await OnTalksAsync("forget", id, "--reason", "the outlet asked", "--by", "Mira");
        var again = await OnTalksAsync("read", "SAMPLE");
        var unknown = await OnTalksAsync("forget", id, "--reason", "once more");
        var log = await OnTalksAsync("log");
        var verify = await OnTalksAsync("verify");

        Assert.Equal(0, forgotten.ExitCode);
        Assert.Equal(ExitCodes.SomeFailed, again.ExitCode);
        Assert.Contains("(the outlet asked); it is not taken in again", again.Error, StringComparison.Ordinal);
        Assert.Equal(ExitCodes.WrongUse, unknown.ExitCode);
        Assert.Contains("Mira · article forgotten · " + id, log.Output, StringComparison.Ordinal);
        Assert.Contains("removed: its article was forgotten", log.Output, StringComparison.Ordinal);
        Assert.Equal(0, verify.ExitCode);
    }

    [Fact]
    public async Task A_backup_is_a_ledger_that_can_be_put_in_place()
    {
        await MakeAsync();
        await OnTalksAsync("read", "SAMPLE");
        var copy = Path.Combine(folder, "copy.db");

        var backup = await OnTalksAsync("backup", copy);
        var onItself = await OnTalksAsync("backup", Ledger);
        var log = await OnTalksAsync("log");
        File.Move(copy, Ledger, overwrite: true);
        var ofCopy = await OnTalksAsync("log");

        Assert.Equal((0, ExitCodes.WrongUse), (backup.ExitCode, onItself.ExitCode));
        Assert.Equal((0, log.Output), (ofCopy.ExitCode, ofCopy.Output));
    }

    [Theory]
    [InlineData("log")]
    [InlineData("verify")]
    [InlineData("sides")]
    public async Task Where_there_is_no_ledger_it_is_said_how_to_make_one(string command)
    {
        await MakeAsync();

        var run = await OnTalksAsync(command);

        Assert.Equal((ExitCodes.WrongUse, ""), (run.ExitCode, run.Output));
        Assert.Equal("parley: talks has no ledger yet: 'parley read ARTICLES' inside its folder makes it.\n", run.Error);
        Assert.False(File.Exists(Ledger));
    }

    [Theory]
    [InlineData("log")]
    [InlineData("read", "SAMPLE")]
    public async Task A_file_that_is_no_ledger_is_refused_in_one_line(params string[] command)
    {
        await MakeAsync();
        await File.WriteAllTextAsync(Ledger, new string('x', 5000), TestContext.Current.CancellationToken);

        var run = await OnTalksAsync(command);

        Assert.Equal((ExitCodes.Broken, ""), (run.ExitCode, run.Output));
        Assert.Equal($"parley: {Ledger}: is no ledger: not an SQLite file\n", run.Error);
    }

    private async Task MakeAsync() => Assert.Equal(0, (await Run.OfAsync("", "init", Talks)).ExitCode);

    private Task<Run> OnTalksAsync(params string[] arguments) => Run.OfAsync("", [.. arguments, "--negotiation", Talks]);
}
