using System.Text;
using System.Text.Json;

namespace Parley.Text.JsonFiles;

/// <summary>Reads a JSON file that a person writes, and refuses it with every problem it has.</summary>
public static class JsonFile
{
    /// <summary>The largest such file, in bytes: 4 MB.</summary>
    public const int MaximumBytes = 4 * 1024 * 1024;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads a file.</summary>
    /// <param name="path">Where it is.</param>
    /// <param name="read">Makes something of what stands in it, and says of each entry what is wrong with it.</param>
    /// <param name="file">What messages call it; its path when null.</param>
    /// <exception cref="WrongFileException">It is too large, is not JSON, or <paramref name="read"/> found it wrong.</exception>
    public static T Read<T>(string path, Func<JsonEntry, T> read, string? file = null)
    {
        using var stream = File.OpenRead(path);
        var bytes = new byte[MaximumBytes + 1];
        return Parse(file ?? path, bytes.AsMemory(0, stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false)), read);
    }

    /// <summary>Reads the bytes of a file.</summary>
    /// <param name="file">What messages call it.</param>
    /// <param name="utf8">What it holds; a byte-order mark is passed over.</param>
    /// <param name="read">Makes something of what stands in it, and says of each entry what is wrong with it.</param>
    /// <exception cref="WrongFileException">It is too large, is not JSON, or <paramref name="read"/> found it wrong.</exception>
    public static T Parse<T>(string file, ReadOnlyMemory<byte> utf8, Func<JsonEntry, T> read)
    {
        ArgumentNullException.ThrowIfNull(read);
        using var json = Open(file, utf8);
        var problems = new FileProblems(file);
        var made = read(new JsonEntry(json.RootElement, "", problems));
        problems.ThrowIfAny();
        return made;
    }

    private static JsonDocument Open(string file, ReadOnlyMemory<byte> utf8)
    {
        if (utf8.Length > MaximumBytes)
        {
            throw new WrongFileException($"{file}: larger than {MaximumBytes / 1024 / 1024} MB; too large for a file of this kind");
        }

        try
        {
            StrictUtf8.GetCharCount(utf8.Span);
            return JsonDocument.Parse(utf8.Span.StartsWith(Encoding.UTF8.Preamble) ? utf8[3..] : utf8);
        }
        catch (DecoderFallbackException)
        {
            throw new WrongFileException($"{file}: not in UTF-8; save it as UTF-8");
        }
        catch (JsonException problem)
        {
            throw new WrongFileException($"{file}: line {problem.LineNumber + 1}, byte {problem.BytePositionInLine + 1}: not JSON: {Reason(problem.Message)}");
        }
    }

    /// <summary>The parser's sentence without its own account of the place and without advice for programmers.</summary>
    private static string Reason(string message)
    {
        var place = message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        var reason = (place < 0 ? message : message[..place]).Replace(" Change the reader options.", "", StringComparison.Ordinal);
        return reason.Contains("trailing comma", StringComparison.Ordinal) ? "a comma stands before a closing bracket" : reason.TrimEnd('.');
    }
}
