using System.Text;
using Parley.Text.JsonFiles;

namespace Parley.Positions.Codebooks;

/// <summary>Reads and writes <c>codebook.json</c>: <c>docs/codebook.md</c> tells what it may hold.</summary>
public static class CodebookFile
{
    /// <summary>What the file is called in a negotiation's folder.</summary>
    public const string Name = "codebook.json";

    /// <summary>Reads a codebook.</summary>
    /// <param name="path">Where the file is.</param>
    /// <param name="file">What messages call it; its path when null.</param>
    /// <exception cref="WrongFileException">Something in it is wrong; every problem is told.</exception>
    public static Codebook Read(string path, string? file = null) => JsonFile.Read(path, root => new CodebookReader().Read(root), file);

    /// <summary>Reads the text of a codebook.</summary>
    /// <exception cref="WrongFileException">Something in it is wrong; every problem is told.</exception>
    public static Codebook Parse(string json, string file = Name) => JsonFile.Parse(file, Encoding.UTF8.GetBytes(json), root => new CodebookReader().Read(root));

    /// <summary>The text of a codebook; the same codebook gives the same text, and reading it gives the codebook again.</summary>
    public static string Write(Codebook codebook) => CodebookWriter.Write(codebook);
}
