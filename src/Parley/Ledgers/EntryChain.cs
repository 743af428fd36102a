using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Parley.Articles;

namespace Parley.Ledgers;

/// <summary>Chains entries by hashes, so that a changed, missing or inserted entry shows.</summary>
public static class EntryChain
{
    /// <summary>The entry that follows another.</summary>
    /// <param name="last">The entry before; null for the first.</param>
    /// <param name="at">When it is added.</param>
    /// <param name="by">Who adds it.</param>
    /// <param name="body">What it says.</param>
    /// <param name="json">The body's JSON, in UTF-8.</param>
    /// <exception cref="ArgumentException">The name is blank, or holds a line break or another control character.</exception>
    public static Entry Next(Entry? last, DateTimeOffset at, string by, EntryBody body, ReadOnlySpan<byte> json)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(by);
        ArgumentNullException.ThrowIfNull(body);
        if (by.Any(char.IsControl))
        {
            throw new ArgumentException("A name is one line of text.", nameof(by));
        }

        var (number, bodyHash) = ((last?.Number ?? 0) + 1, BodyHash(json));
        var utc = at.ToUniversalTime();
        return new Entry(number, utc, by, body.Kind, body.About, bodyHash, Hash(last?.Hash ?? "", number, utc, by, body.Kind, body.About, bodyHash)) { Body = body };
    }

    /// <summary>The SHA-256 of a body's JSON, in hexadecimal digits.</summary>
    public static string BodyHash(ReadOnlySpan<byte> json) => Convert.ToHexStringLower(SHA256.HashData(json));

    /// <summary>Whether an entry is what follows the entry before it.</summary>
    /// <param name="last">The entry before; null for the first.</param>
    /// <param name="entry">The entry.</param>
    public static bool Holds(Entry? last, Entry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return entry.Number == (last?.Number ?? 0) + 1
            && entry.Hash == Hash(last?.Hash ?? "", entry.Number, entry.At, entry.By, entry.Kind, entry.About, entry.BodyHash);
    }

    /// <summary>The SHA-256 over the hash before, number, time, name, kind, article and body hash: a line each, in UTF-8.</summary>
    private static string Hash(string previous, long number, DateTimeOffset at, string by, EntryKind kind, ArticleId? about, string bodyHash) =>
        BodyHash(Encoding.UTF8.GetBytes(string.Create(
            CultureInfo.InvariantCulture, $"{previous}\n{number}\n{at.UtcDateTime:O}\n{by}\n{kind}\n{about?.Value}\n{bodyHash}")));
}
