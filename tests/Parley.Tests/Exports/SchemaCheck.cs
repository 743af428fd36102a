using System.Text.Json;
using System.Text.RegularExpressions;

namespace Parley.Tests.Exports;

/// <summary>Checks JSON against the parts of JSON Schema 2020-12 that our schemas use; refuses a schema that uses others.</summary>
internal sealed class SchemaCheck(string schema)
{
    private static readonly HashSet<string> Remarks = ["$schema", "$id", "$defs", "title", "description"];

    private readonly JsonElement root = JsonDocument.Parse(schema).RootElement;

    /// <summary>What is wrong with a value, each with its path; empty when it fits.</summary>
    public IReadOnlyList<string> Problems(JsonElement value) => [.. Problems(root, value, "$")];

    private IEnumerable<string> Problems(JsonElement rule, JsonElement value, string path) => rule.EnumerateObject().SelectMany(part => part.Name switch
    {
        "$ref" => Problems(Definition(part.Value), value, path),
        "type" => Of(TypesOf(part.Value).Any(type => IsOf(value, type)), $"{path} is {value.ValueKind}, not {part.Value}"),
        "const" => Of(JsonElement.DeepEquals(part.Value, value), $"{path} is not {part.Value}"),
        "enum" => Of(part.Value.EnumerateArray().Any(one => JsonElement.DeepEquals(one, value)), $"{path} is {value}, none of {part.Value}"),
        "pattern" => Of(value.ValueKind != JsonValueKind.String || Regex.IsMatch(value.GetString() ?? "", part.Value.GetString() ?? ""), $"{path} does not match {part.Value}"),
        "minimum" => Of(value.ValueKind != JsonValueKind.Number || value.GetDouble() >= part.Value.GetDouble(), $"{path} is below {part.Value}"),
        "maximum" => Of(value.ValueKind != JsonValueKind.Number || value.GetDouble() <= part.Value.GetDouble(), $"{path} is above {part.Value}"),
        "minItems" => Of(value.ValueKind != JsonValueKind.Array || value.GetArrayLength() >= part.Value.GetInt32(), $"{path} has too few items"),
        "maxItems" => Of(value.ValueKind != JsonValueKind.Array || value.GetArrayLength() <= part.Value.GetInt32(), $"{path} has too many items"),
        "items" => value.ValueKind != JsonValueKind.Array ? [] : value.EnumerateArray().SelectMany((item, index) => Problems(part.Value, item, $"{path}[{index}]")),
        "required" => value.ValueKind != JsonValueKind.Object ? [] : part.Value.EnumerateArray().Where(name => !value.TryGetProperty(name.GetString() ?? "", out _)).Select(name => $"{path}.{name} is missing"),
        "properties" => value.ValueKind != JsonValueKind.Object ? [] : part.Value.EnumerateObject().SelectMany(property => value.TryGetProperty(property.Name, out var inner) ? Problems(property.Value, inner, $"{path}.{property.Name}") : []),
        "additionalProperties" => value.ValueKind != JsonValueKind.Object ? [] : value.EnumerateObject().Where(property => !rule.GetProperty("properties").TryGetProperty(property.Name, out _)).Select(property => $"{path}.{property.Name} is not in the schema"),
        "anyOf" => Of(part.Value.EnumerateArray().Any(one => !Problems(one, value, path).Any()), $"{path} fits none of its alternatives"),
        "oneOf" => Of(part.Value.EnumerateArray().Count(one => !Problems(one, value, path).Any()) == 1, $"{path} does not fit exactly one alternative: {string.Join("; ", part.Value.EnumerateArray().SelectMany(one => Problems(one, value, path)).Take(6))}"),
        _ => Remarks.Contains(part.Name) ? [] : throw new NotSupportedException($"This check does not know '{part.Name}'."),
    });

    private JsonElement Definition(JsonElement reference) => root.GetProperty("$defs").GetProperty((reference.GetString() ?? "").Split('/')[^1]);

    private static IEnumerable<string> TypesOf(JsonElement types) => types.ValueKind == JsonValueKind.Array ? types.EnumerateArray().Select(type => type.GetString() ?? "") : [types.GetString() ?? ""];

    private static bool IsOf(JsonElement value, string type) => type switch
    {
        "string" => value.ValueKind == JsonValueKind.String,
        "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
        "number" => value.ValueKind == JsonValueKind.Number,
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "null" => value.ValueKind == JsonValueKind.Null,
        "array" => value.ValueKind == JsonValueKind.Array,
        "object" => value.ValueKind == JsonValueKind.Object,
        _ => throw new NotSupportedException(type),
    };

    private static string[] Of(bool fits, string problem) => fits ? [] : [problem];
}
