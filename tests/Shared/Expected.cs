using System.Runtime.CompilerServices;

namespace Parley.Tests.Shared;

/// <summary>Compares what a test produced with a text file kept beside it.</summary>
/// <remarks>Set PARLEY_ACCEPT=1 to write the file instead, then read the difference before committing it.</remarks>
internal static class Expected
{
    public static void Same(string actual, string name, [CallerFilePath] string testFile = "")
    {
        var file = Path.Combine(Path.GetDirectoryName(testFile) ?? "", "Expected", name + ".txt");
        if (Environment.GetEnvironmentVariable("PARLEY_ACCEPT") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file) ?? "");
            File.WriteAllText(file, actual);
        }

        Assert.True(File.Exists(file), $"Nothing is expected yet for '{name}'. Run again with PARLEY_ACCEPT=1.");
        Assert.Equal(File.ReadAllText(file), actual, ignoreLineEndingDifferences: true);
    }
}
