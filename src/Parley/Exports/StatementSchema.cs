namespace Parley.Exports;

/// <summary>The JSON Schema of <see cref="StatementLines"/>: one schema for a line, be it an article's or a statement's.</summary>
public static class StatementSchema
{
    /// <summary>The schema's text.</summary>
    public static string Text { get; } = Read();

    private static string Read()
    {
        using var stream = typeof(StatementSchema).Assembly.GetManifestResourceStream("statement.schema.json")
            ?? throw new InvalidOperationException("statement.schema.json is missing from the assembly.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
