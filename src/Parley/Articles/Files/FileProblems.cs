namespace Parley.Articles.Files;

/// <summary>Says in a few words why a file could not be opened or read.</summary>
internal static class FileProblems
{
    public static string ReasonOf(Exception problem) => problem switch
    {
        FileNotFoundException or DirectoryNotFoundException => "no such file or folder",
        UnauthorizedAccessException => "may not be read (no permission)",
        PathTooLongException => "the path is too long",
        _ => "cannot be read: " + problem.Message.ReplaceLineEndings(" "),
    };
}
