using System.Security.Cryptography;
using System.Text;

namespace Parley.Text;

/// <summary>The first 64 bits of a SHA-256 over several strings, as 16 hexadecimal digits: what ids are made of.</summary>
internal static class ContentHash
{
    /// <summary>Hashes the parts in order; each is preceded by its length, so that ("ab","c") and ("a","bc") differ.</summary>
    public static string Of(params ReadOnlySpan<string> parts)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var part in parts)
        {
            // UTF-16 units rather than UTF-8: a lone surrogate must hash, not throw.
            hash.AppendData(BitConverter.GetBytes(part.Length));
            hash.AppendData(Encoding.Unicode.GetBytes(part));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 8));
    }
}
