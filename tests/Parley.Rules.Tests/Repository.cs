namespace Parley.Rules.Tests;

/// <summary>Where the repository is, seen from the tests' output folder.</summary>
internal static class Repository
{
    /// <summary>The folder that holds Parley.slnx.</summary>
    public static string Root { get; } = Find();

    /// <summary>The C# files below some folders, by their path from the root, those that the build makes left out.</summary>
    public static IReadOnlyList<string> SourceFiles(params IEnumerable<string> folders) =>
    [
        .. folders
            .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Root, folder), "*.cs", SearchOption.AllDirectories))
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Select(file => Path.GetRelativePath(Root, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    public static string Read(string file) => File.ReadAllText(Path.Combine(Root, file));

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Parley.slnx")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The tests must run inside the repository.");
    }
}
