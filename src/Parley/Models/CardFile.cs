namespace Parley.Models;

/// <summary>The hash (hexadecimal) and the length of a file of a model package.</summary>
public sealed record CardFile(string Sha256, long Bytes);
