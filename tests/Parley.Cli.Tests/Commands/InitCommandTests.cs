namespace Parley.Cli.Tests.Commands;

public sealed class InitCommandTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("parley-init").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task Makes_a_folder_that_can_be_opened_and_nothing_else()
    {
        var place = Path.Combine(folder, "Sund talks");

        var run = await Run.OfAsync("", "init", place);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("parley cast suggest", run.Output, StringComparison.Ordinal);
        Assert.Equal([place], Directory.GetFileSystemEntries(folder));
        Assert.Equal(["cast.json", "parley.json"], Directory.GetFileSystemEntries(place).Select(Path.GetFileName).Order());
        var negotiation = Negotiation.In(place);
        Assert.Equal(("Sund talks", "english-large"), (negotiation.Name, negotiation.Model));
        Assert.Empty(negotiation.Cast.Actors);
    }

    [Fact]
    public async Task Puts_the_files_into_a_folder_that_is_there()
    {
        await File.WriteAllTextAsync(Path.Combine(folder, "notes.txt"), "mine", TestContext.Current.CancellationToken);

        var run = await Run.OfAsync("", "init", folder + Path.DirectorySeparatorChar);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(["cast.json", "notes.txt", "parley.json"], Directory.GetFileSystemEntries(folder).Select(Path.GetFileName).Order());
    }

    [Theory]
    [InlineData("parley.json")]
    [InlineData("cast.json")]
    public async Task Writes_over_nothing(string name)
    {
        var file = Path.Combine(folder, name);
        await File.WriteAllTextAsync(file, "mine", TestContext.Current.CancellationToken);

        var run = await Run.OfAsync("", "init", folder);

        Assert.Equal((2, $"parley: {folder} holds a {name} already; nothing was written.\n"), (run.ExitCode, run.Error));
        Assert.Equal([file], Directory.GetFileSystemEntries(folder));
        Assert.Equal("mine", await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Refuses_a_file_and_a_place_without_a_folder_above_it()
    {
        var file = Path.Combine(folder, "a.txt");
        await File.WriteAllTextAsync(file, "mine", TestContext.Current.CancellationToken);

        var onFile = await Run.OfAsync("", "init", file);
        var nowhere = await Run.OfAsync("", "init", Path.Combine(folder, "no", "such"));

        Assert.Equal((2, $"parley: {file} is a file; name a folder.\n"), (onFile.ExitCode, onFile.Error));
        Assert.Equal(2, nowhere.ExitCode);
        Assert.Contains("there is no folder", nowhere.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_what_it_takes()
    {
        var help = await Run.OfAsync("", "init", "--help");
        var missing = await Run.OfAsync("", "init");
        var empty = await Run.OfAsync("", "init", "");

        Assert.Contains("parley init harbour-talks", help.Output, StringComparison.Ordinal);
        Assert.Equal((2, 2), (missing.ExitCode, empty.ExitCode));
        Assert.Contains("Try 'parley init --help'.", missing.Error, StringComparison.Ordinal);
    }
}
