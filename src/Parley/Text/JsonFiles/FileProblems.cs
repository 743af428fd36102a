using System.Globalization;
using System.Text;

namespace Parley.Text.JsonFiles;

/// <summary>Collects what is wrong with one file, so that all of it is told at once.</summary>
/// <param name="file">The file as messages call it.</param>
public sealed class FileProblems(string file)
{
    /// <summary>How many problems of a file are told; the others are counted.</summary>
    public const int Shown = 20;

    private const int QuotedLength = 60;

    private readonly List<string> lines = [];
    private int others;

    /// <summary>A value as a message shows it: between quotation marks, cut when it is long.</summary>
    public static string Quoted(string value) => value.Length <= QuotedLength ? $"'{value}'" : $"'{value.AsSpan(0, QuotedLength)}…'";

    /// <summary>Adds one problem.</summary>
    /// <param name="path">Where in the file: <c>actors[2].name</c>; empty for the whole of it.</param>
    /// <param name="what">What is wrong there, and what to write instead.</param>
    public void Add(string path, string what)
    {
        if (lines.Count == Shown)
        {
            others++;
            return;
        }

        lines.Add(Printable(path.Length == 0 ? $"{file}: {what}" : $"{file}: {path}: {what}"));
    }

    /// <summary>Refuses the file when anything is wrong with it.</summary>
    /// <exception cref="WrongFileException">A problem was added.</exception>
    public void ThrowIfAny()
    {
        if (lines.Count > 0)
        {
            throw new WrongFileException(others == 0 ? lines : [.. lines, $"{file}: and {others} more like these"]);
        }
    }

    /// <summary>One line that a terminal shows as it is, whatever the file holds.</summary>
    private static string Printable(string line)
    {
        var printable = new StringBuilder(line.Length);
        foreach (var character in line)
        {
            printable.Append(char.IsControl(character) ? string.Create(CultureInfo.InvariantCulture, $"\\u{(int)character:x4}") : character.ToString());
        }

        return printable.ToString();
    }
}
