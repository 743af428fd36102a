using Parley.Articles.Files;

namespace Parley.Articles;

/// <summary>How a file or stream begins, and the extension of its name: what tells its kind.</summary>
/// <param name="name">Its name; its extension counts.</param>
/// <param name="bytes">Its first bytes, up to <see cref="Length"/>.</param>
public sealed class FileHead(string name, ReadOnlyMemory<byte> bytes)
{
    /// <summary>How many bytes are looked at, at most.</summary>
    public const int Length = 64 * 1024;

    /// <summary>The extension in lower case, with its dot; empty when there is none.</summary>
    public string Extension { get; } = Path.GetExtension(name).ToLowerInvariant();

    /// <summary>The first bytes, fewer than <see cref="Length"/> only when there are no more.</summary>
    public ReadOnlySpan<byte> Bytes => bytes.Span;

    /// <summary>The first bytes as text, white space at the start left out; characters that are none become other ones.</summary>
    public string Text { get; } = TextDecoder.Guess(bytes.Span).TrimStart('\ufeff', ' ', '\t', '\r', '\n');
}
