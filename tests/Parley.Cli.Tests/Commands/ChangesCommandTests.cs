using System.Text.RegularExpressions;

namespace Parley.Cli.Tests.Commands;

/// <summary>What <c>parley changes</c> tells of two articles on the same talks, a week apart.</summary>
public sealed partial class ChangesCommandTests
{
    private static readonly string Talks = Path.Combine(Repository.Root, "samples", "meren-talks");

    [Fact]
    public async Task Two_articles_a_week_apart_give_what_moved_and_nothing_else()
    {
        var run = await Run.OfAsync("", "changes", Path.Combine(Talks, "articles"), "--negotiation", Talks, "--since", "2025-09-05");

        Assert.Equal(0, run.ExitCode);
        Expected.Same(Sureness().Replace(run.Output, " (sureness …)"), "changes-meren-talks");
    }

    [Fact]
    public async Task Read_the_other_way_round_they_give_the_same()
    {
        var (first, second) = (Path.Combine(Talks, "articles", "2025-09-04-truce-offer.txt"), Path.Combine(Talks, "articles", "2025-09-11-bridge-price.txt"));

        var run = await Run.OfAsync("", "changes", second, first, "--negotiation", Talks, "--since", "2025-09-05", "--format", "csv");
        var other = await Run.OfAsync("", "changes", first, second, "--negotiation", Talks, "--since", "2025-09-05", "--format", "csv");

        Assert.Equal(other.Output, run.Output);
        Assert.Equal(6, run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    /// <summary>How sure a reading is depends a little on how the processor rounds.</summary>
    [GeneratedRegex(@" \(sureness [0-9.]+\)")]
    private static partial Regex Sureness();
}
