using System.Text;
using Parley.Text.JsonFiles;

namespace Parley.Actors.Casts;

/// <summary><c>cast.json</c>: the cast of a negotiation as its analyst writes it (<c>docs/cast.md</c>).</summary>
public static class CastFile
{
    /// <summary>What the file is called in a negotiation's folder.</summary>
    public const string Name = "cast.json";

    /// <summary>Reads a cast.</summary>
    /// <param name="path">Where the file is.</param>
    /// <param name="file">What messages call it; its path when null.</param>
    /// <exception cref="WrongFileException">Something in it is wrong; every problem is told.</exception>
    public static Cast Read(string path, string? file = null) => JsonFile.Read(path, root => new CastReader().Read(root), file);

    /// <summary>Reads the text of a cast.</summary>
    /// <exception cref="WrongFileException">Something in it is wrong; every problem is told.</exception>
    public static Cast Parse(string json, string file = Name) => JsonFile.Parse(file, Encoding.UTF8.GetBytes(json), root => new CastReader().Read(root));

    /// <summary>The text of a cast; the same cast gives the same text, and reading it gives the cast again.</summary>
    public static string Write(Cast cast) => CastWriter.Write(cast);
}
