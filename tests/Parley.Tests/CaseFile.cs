using System.Text.Json;

namespace Parley.Tests;

/// <summary>Reads cases that are kept as data under Cases/, one theory row each, shown by name.</summary>
internal static class CaseFile
{
    public static IEnumerable<TheoryDataRow<T>> Rows<T>(string file, Func<T, string> name) =>
        from one in JsonSerializer.Deserialize<T[]>(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Cases", file)), JsonSerializerOptions.Web)!
        select new TheoryDataRow<T>(one) { TestDisplayName = name(one) };
}
