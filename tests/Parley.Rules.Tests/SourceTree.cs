namespace Parley.Rules.Tests;

/// <summary>The repository's own files.</summary>
internal static class SourceTree
{
    /// <summary>The C# files below some folders, by their path from the root, those that the build makes left out.</summary>
    public static IReadOnlyList<string> SourceFiles(params IEnumerable<string> folders) =>
    [
        .. folders
            .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*.cs", SearchOption.AllDirectories))
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Select(file => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    public static string Read(string file) => File.ReadAllText(Path.Combine(Repository.Root, file));
}
