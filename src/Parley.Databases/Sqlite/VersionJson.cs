using System.Text.Json;
using Parley.Ledgers;

namespace Parley.Databases.Sqlite;

/// <summary>A reader's version as one text, so that it can be looked up.</summary>
internal static class VersionJson
{
    /// <summary>The whole version.</summary>
    public static string Of(ReaderVersion version) => JsonSerializer.Serialize(version);

    /// <summary>What finds, without what codes.</summary>
    public static string FinderOf(ReaderVersion version) => Of(version with { Coder = null });
}
