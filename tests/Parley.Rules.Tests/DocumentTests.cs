using System.Text.RegularExpressions;

namespace Parley.Rules.Tests;

/// <summary>What the documents say is there, is there.</summary>
public sealed partial class DocumentTests
{
    public static TheoryData<string> Documents =>
    [
        "README.md",
        "CHANGELOG.md",
        .. Directory.EnumerateFiles(Path.Combine(Repository.Root, "docs"), "*.md", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Repository.Root, file)).Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Links_lead_to_files_that_exist(string document)
    {
        var folder = Path.GetDirectoryName(Path.Combine(Repository.Root, document)) ?? Repository.Root;

        var broken = Link().Matches(SourceTree.Read(document))
            .Select(match => match.Groups[1].Value)
            .Where(target => !target.StartsWith("http", StringComparison.Ordinal) && !target.StartsWith('#'))
            .Where(target => !Path.Exists(Path.Combine(folder, target.Split('#')[0])));

        Assert.Empty(broken);
    }

    [Fact]
    public void Every_rule_is_in_its_document()
    {
        var document = SourceTree.Read("docs/rules.md");

        var names = SourceTree.SourceFiles("src/Parley/Statements/Rules")
            .SelectMany(file => RuleName().Matches(SourceTree.Read(file)))
            .Select(match => match.Groups[1].Value);

        Assert.Empty(names.Where(name => !document.Contains($"`{name}`", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_sample_of_the_first_command_exists()
    {
        var sample = Sample().Match(SourceTree.Read("README.md")).Groups[1].Value;

        Assert.True(File.Exists(Path.Combine(Repository.Root, sample)), sample);
    }

    [Fact]
    public void Every_command_is_documented()
    {
        var document = SourceTree.Read("docs/commands.md");

        var commands = SourceTree.SourceFiles("src/Parley.Cli/Commands").SelectMany(file => CommandName().Matches(SourceTree.Read(file))).Select(match => match.Groups[1].Value);

        Assert.Empty(commands.Where(name => !document.Contains(name, StringComparison.Ordinal)));
    }

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex("string Name => \"([a-z-]+)\"")]
    private static partial Regex RuleName();

    [GeneratedRegex(@"-- read (\S+)")]
    private static partial Regex Sample();

    [GeneratedRegex("new Command\\(\\s*\"([a-z]+)\"")]
    private static partial Regex CommandName();
}
