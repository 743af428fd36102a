namespace Parley.Rules.Tests;

/// <summary>The house rules that a test can check.</summary>
public sealed class LayoutTests
{
    private static readonly string[] ForbiddenEndings =
        ["Manager", "Helper", "Helpers", "Util", "Utils", "Service", "Processor", "Handler", "Data", "Info", "Impl", "Base"];

    public static TheoryData<string> SourceFiles =>
        [.. new[] { "src", "tests", "bench" }
            .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Root, folder), "*.cs", SearchOption.AllDirectories))
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Select(file => Path.GetRelativePath(Root, file))
            .Order(StringComparer.Ordinal)];

    private static string Root { get; } = FindRoot();

    [Fact]
    public void No_file_is_longer_than_400_lines()
    {
        var longFiles = SourceFiles.Select(row => row.Data).Where(file => File.ReadLines(Path.Combine(Root, file)).Count() > 400);

        Assert.Empty(longFiles);
    }

    [Fact]
    public void No_type_has_a_name_that_says_nothing()
    {
        var types = new[] { typeof(NewsReader).Assembly, typeof(Onnx.OnnxEncoder).Assembly }.SelectMany(assembly => assembly.GetTypes());

        var named = types.Where(type => type.Namespace?.StartsWith("Parley", StringComparison.Ordinal) == true && type.IsVisible)
            .Where(type => ForbiddenEndings.Any(ending => type.Name.EndsWith(ending, StringComparison.Ordinal)));

        Assert.Empty(named);
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Parley.slnx")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The tests must run inside the repository.");
    }
}
