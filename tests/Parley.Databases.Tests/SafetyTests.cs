using System.Diagnostics;
using System.Globalization;
using Parley.Testing.Ledgers;

namespace Parley.Databases.Tests;

/// <summary>What holds when the program that writes is killed, when the disk is full, and when several write at once.</summary>
public sealed class SafetyTests : IDisposable
{
    private const int Kills = 20;

    private readonly LedgerPlace place = new();

    public void Dispose() => place.Dispose();

    [Fact]
    public async Task Killing_the_writer_at_any_moment_loses_nothing_it_acknowledged()
    {
        var chance = new Random(20250602);
        var acknowledged = new List<int>();
        for (var kill = 0; kill < Kills; kill++)
        {
            using var filler = Start("", first: kill * 10_000, count: 10_000);
            var after = chance.Next(15);
            // Every fourth one is killed while it starts, when it makes or opens the file.
            var read = kill % 4 == 0 ? Task.Delay(chance.Next(300), Cancellation) : ReadAsync(filler, acknowledged, after);
            await read;
            filler.Kill();
            // What was acknowledged before the kill still lies in the pipe.
            acknowledged.AddRange(Numbers(await filler.StandardOutput.ReadToEndAsync(Cancellation)));
            await filler.WaitForExitAsync(Cancellation);
        }

        using var ledger = await place.OpenAsync();
        var kept = await ledger.ArticlesAsync(Cancellation).Select(one => one.Article.Id).ToHashSetAsync(cancellationToken: Cancellation);
        Assert.NotEmpty(acknowledged);
        Assert.Empty(acknowledged.Select(number => LedgerSamples.Article(number).Id).Except(kept));
        Assert.Empty((await ledger.VerifyAsync(Cancellation)).Problems);
    }

    [Fact]
    public async Task A_full_disk_is_told_in_one_line_and_nothing_half_written_stays()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "ulimit is a limit of Unix shells.");
        // The shell's limit sends a signal, which a full disk does not: it is ignored, so that the write fails instead.
        using var filler = Start("trap '' XFSZ; ulimit -f 800; ", first: 0, count: 10_000);

        var (numbers, error) = (Numbers(await filler.StandardOutput.ReadToEndAsync(Cancellation)), await filler.StandardError.ReadToEndAsync(Cancellation));
        await filler.WaitForExitAsync(Cancellation);

        Assert.Equal(3, filler.ExitCode);
        Assert.StartsWith($"{place.Path}: ", error, StringComparison.Ordinal);
        Assert.EndsWith("nothing half written was kept\n", error, StringComparison.Ordinal);
        using var ledger = await place.OpenAsync();
        Assert.Equal(numbers.Count, await ledger.ArticlesAsync(Cancellation).CountAsync(Cancellation));
        Assert.Empty((await ledger.VerifyAsync(Cancellation)).Problems);
    }

    [Fact]
    public async Task Two_programs_on_one_ledger_lose_nothing()
    {
        using var one = Start("", first: 0, count: 30);
        using var other = Start("", first: 15, count: 30);

        await Task.WhenAll(one.StandardOutput.ReadToEndAsync(Cancellation), other.StandardOutput.ReadToEndAsync(Cancellation));
        await Task.WhenAll(one.WaitForExitAsync(Cancellation), other.WaitForExitAsync(Cancellation));

        Assert.Equal((0, 0), (one.ExitCode, other.ExitCode));
        using var ledger = await place.OpenAsync();
        Assert.Equal(45, await ledger.ArticlesAsync(Cancellation).CountAsync(Cancellation));
        Assert.Equal(90, (await ledger.VerifyAsync(Cancellation)).Entries);
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private static async Task ReadAsync(Process filler, List<int> acknowledged, int count)
    {
        for (var read = 0; read <= count && await filler.StandardOutput.ReadLineAsync(Cancellation) is { } line; read++)
        {
            acknowledged.Add(int.Parse(line, CultureInfo.InvariantCulture));
        }
    }

    /// <summary>The whole lines of what was printed; a kill may cut the last.</summary>
    private static List<int> Numbers(string printed) =>
        [.. printed.Split('\n').SkipLast(1).Select(line => int.Parse(line, CultureInfo.InvariantCulture))];

    private Process Start(string before, int first, int count)
    {
        var filler = Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "Parley.LedgerFiller.exe" : "Parley.LedgerFiller");
        var start = new ProcessStartInfo("bash", ["-c", string.Create(CultureInfo.InvariantCulture, $"{before}exec '{filler}' '{place.Path}' {first} {count}")])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        // The runtime (10.0) maps a file of 2 GB for its own code, which a limit on the size of files forbids.
        start.Environment["DOTNET_EnableWriteXorExecute"] = "0";
        return Process.Start(start) ?? throw new InvalidOperationException("bash does not start.");
    }
}
