namespace Parley.Tests.Shared;

/// <summary>Where the repository is, seen from a test's output folder, and the data beside it that is not part of it.</summary>
internal static class Repository
{
    /// <summary>The folder that holds Parley.slnx.</summary>
    public static string Root { get; } = Find();

    /// <summary>A model package of the repository.</summary>
    public static string Model(string name) => Path.Combine(Root, "models", name);

    /// <summary>A file of the shared data.</summary>
    /// <remarks>Skips the test, by name, where the data is not there: third-party texts are never committed.</remarks>
    public static string Shared(string path)
    {
        var shared = Environment.GetEnvironmentVariable("PARLEY_SHARED") ?? Path.Combine(Root, "..", "shared");
        var file = Path.Combine(shared, path);
        Assert.SkipUnless(File.Exists(file), $"{path} is not in the shared data folder beside the repository.");
        return file;
    }

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
