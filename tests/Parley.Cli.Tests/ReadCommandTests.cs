using System.Text.Json;

namespace Parley.Cli.Tests;

public sealed class ReadCommandTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("parley-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task The_sample_is_read_to_its_statements()
    {
        var run = await Run.OfAsync("", "read", "SAMPLE");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("Prime Minister Ilse Brandvold · said", run.Output, StringComparison.Ordinal);
        Assert.Contains("2025-06-02 (from the file's name)", run.Output, StringComparison.Ordinal);
        Assert.All(run.Output.Split('\n'), line => Assert.True(line.Length <= 80, line));
    }

    [Fact]
    public async Task Lines_slice_back_to_the_article_s_words()
    {
        var run = await Run.OfAsync("", "read", "SAMPLE", "--format", "jsonl", "--with-text");

        var lines = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement).ToList();
        var text = lines[0].GetProperty("text").GetString() ?? "";
        Assert.Equal(File.ReadAllText(Path.Combine(Repository.Root, Run.Sample)), text);
        Assert.Equal(lines.Count - 1, lines[0].GetProperty("statements").GetInt32());
        Assert.All(lines.Skip(1).SelectMany(line => line.GetProperty("content").EnumerateArray().Append(line.GetProperty("cue"))), stretch =>
            Assert.Equal(stretch.GetProperty("text").GetString(), text[stretch.GetProperty("start").GetInt32()..stretch.GetProperty("end").GetInt32()]));
    }

    [Fact]
    public async Task One_worker_or_two_print_the_same_bytes()
    {
        var one = await Run.OfAsync("", "read", "SAMPLE", "SAMPLE", "--format", "jsonl", "--workers", "1");
        var two = await Run.OfAsync("", "read", "SAMPLE", "SAMPLE", "--format", "jsonl", "--workers", "2");

        Assert.Equal(one.Output, two.Output);
    }

    [Fact]
    public async Task Standard_input_may_be_text_or_json_lines()
    {
        var text = await Run.OfAsync("HARBOUR CITY — Norvale said on Monday that it will sign.", "read", "-", "--format", "csv");
        var lines = await Run.OfAsync("""{"id":"n1","text":"Norvale said on Monday that it will sign the accord.","published":"2025-06-02"}""" + "\n", "read", "-", "--format", "csv");

        Assert.Contains("it will sign", text.Output, StringComparison.Ordinal);
        Assert.Contains("n1,,2025-06-02,article,", lines.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_is_named_and_the_rest_goes_on()
    {
        var bad = Path.Combine(folder, "bad.txt");
        await File.WriteAllBytesAsync(bad, [0, 1, 2, 3, 0, 255], TestContext.Current.CancellationToken);

        var run = await Run.OfAsync("", "read", bad, Path.Combine(folder, "missing.txt"), "SAMPLE");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(3, run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Contains(bad, run.Error, StringComparison.Ordinal);
        Assert.Contains("missing.txt: ", run.Error, StringComparison.Ordinal);
        Assert.Contains("Brandvold", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_language_is_named_and_not_read()
    {
        var german = "Die Regierung in Nordhafen erklärte am Montag, dass sie die Boote nicht aus dem Sund abziehen werde. Der Sprecher sagte, dass die Gespräche weitergehen und dass beide Seiten eine Einigung wollen.";

        var run = await Run.OfAsync(german, "read", "-");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("not in English (looks like de)", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Output_is_moved_into_place_and_nothing_else_is_left()
    {
        var file = Path.Combine(folder, "out.html");

        var run = await Run.OfAsync("", "read", "SAMPLE", "--format", "html", "--output", file);

        Assert.Equal((0, ""), (run.ExitCode, run.Output));
        Assert.Equal([file], Directory.GetFiles(folder));
        Assert.EndsWith("</html>\n", await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pages_go_to_a_folder_and_into_it_again_without_touching_other_files()
    {
        var pages = Path.Combine(folder, "pages");

        var first = await Run.OfAsync("", "read", "SAMPLE", "--format", "html", "--output", pages);
        await File.WriteAllTextAsync(Path.Combine(pages, "notes.txt"), "mine", TestContext.Current.CancellationToken);
        var second = await Run.OfAsync("", "read", "SAMPLE", "--format", "html", "--output", pages + "/");

        Assert.Equal((0, 0), (first.ExitCode, second.ExitCode));
        Assert.Equal([pages], Directory.GetFileSystemEntries(folder));
        Assert.Equal(["2025-06-02-harbour-talks.html", "index.html", "notes.txt"], Directory.GetFiles(pages).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task An_index_that_somebody_else_made_is_not_written_over()
    {
        await File.WriteAllTextAsync(Path.Combine(folder, "index.html"), "<h1>mine</h1>", TestContext.Current.CancellationToken);

        var run = await Run.OfAsync("", "read", "SAMPLE", "--format", "html", "--output", folder);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("did not make", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("csv", ".", "is a folder")]
    [InlineData("csv", "no/such.csv", "there is no folder")]
    [InlineData("html", "no/pages", "there is no folder")]
    public async Task A_place_that_cannot_be_written_is_told_before_anything_is_read(string format, string place, string reason)
    {
        var run = await Run.OfAsync("", "read", "SAMPLE", "--format", format, "--output", Path.Combine(folder, place));

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(reason, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_path_after_a_kind_is_a_path()
    {
        var run = await Run.OfAsync("", "read", "--kind", "said", "--kind", "wants", "SAMPLE", "--format", "csv");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains(",said,", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(",shows,", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("is an address", "read", "https://example.org/news")]
    [InlineData("YYYY-MM-DD", "read", "SAMPLE", "--published", "yesterday")]
    [InlineData("from 0 to 1", "read", "SAMPLE", "--min-confidence", "7")]
    [InlineData("PATH", "read")]
    [InlineData("--no-such", "read", "SAMPLE", "--no-such")]
    public async Task Wrong_use_is_told_in_a_line(string reason, params string[] arguments)
    {
        var run = await Run.OfAsync("", arguments);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(reason, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_model_that_is_not_there_breaks_the_run_with_a_sentence()
    {
        var run = await Run.OfAsync("", "read", "SAMPLE", "--model", "english-huge");

        Assert.Equal(3, run.ExitCode);
        Assert.Contains("There is no model 'english-huge'", run.Error, StringComparison.Ordinal);
        Assert.Contains("english-large, english-small", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_damaged_model_is_refused()
    {
        foreach (var file in Directory.GetFiles(Path.Combine(Repository.Root, "models", "english-small")))
        {
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
        }

        await File.AppendAllTextAsync(Path.Combine(folder, "linker.onnx"), "x", TestContext.Current.CancellationToken);

        var run = await Run.OfAsync("", "read", "SAMPLE", "--model", folder);

        Assert.Equal(3, run.ExitCode);
        Assert.Contains("linker.onnx is not the file that its card describes", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cancellation_leaves_nothing_half_written()
    {
        var file = Path.Combine(folder, "out.csv");
        using var output = new StringWriter();
        using var error = new StringWriter();
        using var stopped = new CancellationTokenSource();
        await stopped.CancelAsync();

        var code = await ParleyProgram.RunAsync(
            ["read", Path.Combine(Repository.Root, Run.Sample), "--model", "english-small", "--format", "csv", "--output", file],
            new Streams(() => Stream.Null, output, error, false),
            TimeProvider.System,
            stopped.Token);

        Assert.Equal(130, code);
        Assert.Empty(Directory.GetFiles(folder));
    }

    [Fact]
    public async Task Help_has_an_example_that_works()
    {
        var run = await Run.OfAsync("", "read", "--help");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("parley read " + Run.Sample, run.Output, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(Repository.Root, Run.Sample)));
    }

    [Fact]
    public async Task The_schema_is_printed()
    {
        var run = await Run.OfAsync("", "schema");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(JsonValueKind.Object, JsonDocument.Parse(run.Output).RootElement.ValueKind);
    }
}
