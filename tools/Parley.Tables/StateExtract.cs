using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Parley.Tables;

/// <summary>The few fields of three MIT packages that the tables use, as one small file that can be committed.</summary>
public static class StateExtract
{
    /// <summary>Lines of alpha-3, alpha-2, common name, all names, nationality and capital, by alpha-3.</summary>
    /// <param name="packages">A folder that holds the unpacked <c>i18n-iso-countries</c>, <c>i18n-nationality</c> and <c>countries-list</c>.</param>
    public static string FromPackages(string packages)
    {
        var names = Read(packages, "i18n-iso-countries", "langs/en.json").GetProperty("countries");
        var nationalities = Read(packages, "i18n-nationality", "langs/en.json").GetProperty("nationalities");
        var countries = Read(packages, "countries-list", "countries.min.json");
        var codes = Read(packages, "i18n-iso-countries", "codes.json").EnumerateArray()
            .Select(code => (Iso2: Text(code[0]), Iso3: Text(code[1]) == "XKK" ? "XKX" : Text(code[1])))
            .Where(code => names.TryGetProperty(code.Iso2, out _))
            .OrderBy(code => code.Iso3, StringComparer.Ordinal);

        var lines = new StringBuilder();
        foreach (var (iso2, iso3) in codes)
        {
            var country = countries.TryGetProperty(iso2, out var found) ? found : default;
            var all = names.GetProperty(iso2) is { ValueKind: JsonValueKind.Array } several ? several.EnumerateArray().Select(Text) : [Text(names.GetProperty(iso2))];
            var nationality = nationalities.TryGetProperty(iso2, out var known) ? Text(known) : "";
            lines.Append(CultureInfo.InvariantCulture, $"{iso3}\t{iso2}\t{Field(country, "name") ?? all.First()}\t{string.Join('|', all)}\t{nationality}\t{Field(country, "capital")}\n");
        }

        return lines.ToString();
    }

    private static string? Field(JsonElement country, string name) => country.ValueKind == JsonValueKind.Object ? Text(country.GetProperty(name)) : null;

    private static string Text(JsonElement element) => element.GetString() ?? "";

    private static JsonElement Read(string packages, string package, string file)
    {
        using var stream = File.OpenRead(Path.Combine(packages, package, file));
        using var document = JsonDocument.Parse(stream);
        return document.RootElement.Clone();
    }
}
