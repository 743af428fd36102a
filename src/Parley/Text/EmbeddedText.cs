namespace Parley.Text;

/// <summary>Reads the texts that are built into the library: word lists, tables, schemas.</summary>
internal static class EmbeddedText
{
    /// <summary>Opens a text by its name; the caller closes it.</summary>
    public static StreamReader Open(string name) =>
        new(typeof(EmbeddedText).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"{name} is missing from the assembly."));

    /// <summary>The whole of a text.</summary>
    public static string Whole(string name)
    {
        using var reader = Open(name);
        return reader.ReadToEnd();
    }

    /// <summary>Every line of a text.</summary>
    public static IEnumerable<string> Lines(string name)
    {
        using var reader = Open(name);
        while (reader.ReadLine() is { } line)
        {
            yield return line;
        }
    }

    /// <summary>The words of each line of a word list; empty lines and those that begin with '#' are passed over.</summary>
    public static IEnumerable<string[]> WordLists(string name) =>
        Lines(name).Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
