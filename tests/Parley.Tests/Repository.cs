namespace Parley.Tests;

/// <summary>Where the repository is, seen from the tests' output folder.</summary>
internal static class Repository
{
    /// <summary>The folder that holds Parley.slnx.</summary>
    public static string Root { get; } = Find();

    /// <summary>A model package of the repository.</summary>
    public static string Model(string name) => Path.Combine(Root, "models", name);

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
