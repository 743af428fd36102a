namespace Parley.Articles.Files;

/// <summary>Walks a folder: its files and those of the folders in it, in ordinal order of their paths, hidden ones left out.</summary>
internal static class Folder
{
    /// <summary>The paths of all files; a folder that may not be opened, or is only a link to one, comes as its path and the reason.</summary>
    public static IEnumerable<(string Path, string? Problem)> FilesIn(string folder)
    {
        FileSystemInfo[] entries = [];
        string? problem = null;
        try
        {
            entries = new DirectoryInfo(folder).GetFileSystemInfos();
        }
        catch (Exception refused) when (refused is UnauthorizedAccessException or IOException)
        {
            problem = FileProblems.ReasonOf(refused);
        }

        if (problem is not null)
        {
            yield return (folder, problem);
        }

        foreach (var entry in entries.Where(entry => !IsHidden(entry)).OrderBy(OrderKey, StringComparer.Ordinal))
        {
            var path = Path.Combine(folder, entry.Name);
            if (entry is not DirectoryInfo)
            {
                yield return (path, null);
            }
            else if (entry.LinkTarget is not null)
            {
                // Followed links may lead round in a circle.
                yield return (path, "is a link to a folder, which is not followed; name that folder itself");
            }
            else
            {
                foreach (var file in FilesIn(path))
                {
                    yield return file;
                }
            }
        }
    }

    private static bool IsHidden(FileSystemInfo entry) => entry.Name.StartsWith('.') || entry.Attributes.HasFlag(FileAttributes.Hidden);

    private static string OrderKey(FileSystemInfo entry) => entry is DirectoryInfo ? entry.Name + Path.DirectorySeparatorChar : entry.Name;
}
