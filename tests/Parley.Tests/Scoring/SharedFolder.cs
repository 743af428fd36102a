namespace Parley.Tests.Scoring;

/// <summary>Third-party data for development, kept beside the repository (or where PARLEY_SHARED says) and never in it.</summary>
internal static class SharedFolder
{
    /// <summary>The path of a file there; the test that asks is skipped where it is absent.</summary>
    public static string Require(params string[] parts)
    {
        var root = Environment.GetEnvironmentVariable("PARLEY_SHARED") ?? BesideTheRepository();
        var path = root is null ? null : Path.Combine([root, "data", .. parts]);
        Assert.SkipUnless(File.Exists(path), $"needs {Path.Combine(["shared", "data", .. parts])} beside the repository, or PARLEY_SHARED");
        return path!;
    }

    private static string? BesideTheRepository()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Parley.slnx")))
            {
                return Path.Combine(folder.Parent!.FullName, "shared");
            }
        }

        return null;
    }
}
