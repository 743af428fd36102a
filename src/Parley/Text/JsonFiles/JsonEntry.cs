using System.Globalization;
using System.Text.Json;

namespace Parley.Text.JsonFiles;

/// <summary>A value in a JSON file, with its path; tells what is wrong with it.</summary>
/// <remarks>A property whose value is null counts as left out. Valid only while its file is being read.</remarks>
public sealed class JsonEntry
{
    private readonly JsonElement value;
    private readonly FileProblems problems;

    internal JsonEntry(JsonElement value, string path, FileProblems problems)
    {
        this.value = value;
        this.problems = problems;
        Path = path;
    }

    /// <summary>Where it stands: <c>actors[2].roles[0]</c>; empty for the whole file.</summary>
    public string Path { get; }

    /// <summary>Whether it is an object, whatever it holds; nothing is said when it is not.</summary>
    public bool IsObjectAtAll => value.ValueKind == JsonValueKind.Object;

    /// <summary>Says that something is wrong with it.</summary>
    public void IsWrong(string what) => problems.Add(Path, what);

    /// <summary>Whether it is an object; what it holds beside the known properties, or twice, is said to be wrong.</summary>
    public bool IsObject(params IReadOnlyList<string> known)
    {
        if (value.ValueKind != JsonValueKind.Object)
        {
            IsWrong($"{Thing(value)} stands here, and an object is wanted: {{…}}");
            return false;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var property in value.EnumerateObject())
        {
            if (WholeOrNull(() => property.Name) is not { } name)
            {
                IsWrong("the name of a property holds half a character (a lone \\uD800 to \\uDFFF)");
                return false;
            }

            if (!seen.Add(name))
            {
                problems.Add(PathOf(name), "given twice");
            }
            else if (!known.Contains(name))
            {
                problems.Add(PathOf(name), $"not known here; known are {string.Join(", ", known)}");
            }
        }

        return true;
    }

    /// <summary>A property of an object, or null when it is left out.</summary>
    public JsonEntry? Property(string name) =>
        value.TryGetProperty(name, out var found) && found.ValueKind != JsonValueKind.Null ? new JsonEntry(found, PathOf(name), problems) : null;

    /// <summary>The entries of a property that is a list; none when it is left out or wrong.</summary>
    public IReadOnlyList<JsonEntry> List(string name)
    {
        if (Property(name) is not { } list)
        {
            return [];
        }

        if (list.value.ValueKind != JsonValueKind.Array)
        {
            list.IsWrong($"{Thing(list.value)} stands here, and a list is wanted: […]");
            return [];
        }

        return [.. list.value.EnumerateArray().Select((item, index) => new JsonEntry(item, $"{list.Path}[{index}]", problems))];
    }

    /// <summary>The text of a property, or null when it is left out or wrong.</summary>
    public string? Text(string name) => Property(name)?.Text();

    /// <summary>The text of a property that must be there, or null when it is missing or wrong.</summary>
    public string? NeededText(string name)
    {
        if (Property(name) is { } property)
        {
            return property.Text();
        }

        problems.Add(PathOf(name), "missing");
        return null;
    }

    /// <summary>Its text without white space at the ends, or null when it is wrong: not text, empty, or with control characters.</summary>
    public string? Text()
    {
        var text = value.ValueKind == JsonValueKind.String ? WholeOrNull(value.GetString) : null;
        var wrong = value.ValueKind != JsonValueKind.String ? $"{Thing(value)} stands here, and text is wanted: \"…\""
            : text is null ? "holds half a character (a lone \\uD800 to \\uDFFF)"
            : text.AsSpan().Trim().IsEmpty ? "empty"
            : text.Any(char.IsControl) ? $"{FileProblems.Quoted(text)} holds a line break or another control character"
            : null;
        if (wrong is not null)
        {
            IsWrong(wrong);
        }

        return wrong is null ? text?.Trim() : null;
    }

    /// <summary>Its day, or null when it is wrong.</summary>
    public DateOnly? Day()
    {
        if (Text() is not { } text)
        {
            return null;
        }

        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        IsWrong($"{FileProblems.Quoted(text)} is not a day; write it as YYYY-MM-DD");
        return null;
    }

    private string PathOf(string property) => Path.Length == 0 ? property : $"{Path}.{property}";

    private static string Thing(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "a list",
        JsonValueKind.String => "text",
        JsonValueKind.Number => "a number",
        JsonValueKind.True or JsonValueKind.False => "true or false",
        _ => "null",
    };

    /// <summary>The framework throws for text that escapes make half a surrogate pair of; there is no way to ask beforehand.</summary>
    private static string? WholeOrNull(Func<string?> text)
    {
        try
        {
            return text();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
