using System.Text.RegularExpressions;

namespace Parley.Articles.Archives;

/// <summary>The labelled lines of Nexis exports, those above an article's text and those below it.</summary>
internal static partial class NexisFields
{
    private static readonly string[] Above = ["SECTION", "LENGTH", "HEADLINE", "BYLINE", "DATELINE", "HIGHLIGHT", "BODY", "SERIES", "EDITION", "TYPE", "PUB-TYPE"];

    private static readonly string[] Below =
    [
        "LOAD-DATE", "LANGUAGE", "GRAPHIC", "SUBJECT", "PUBLICATION-TYPE", "DOCUMENT-TYPE", "JOURNAL-CODE", "COMPANY", "ORGANIZATION", "TICKER", "INDUSTRY", "PERSON",
        "GEOGRAPHIC", "COUNTRY", "STATE", "CITY", "NOTES", "NOTE", "CORRECTION", "CORRECTION-DATE", "URL", "UPDATE", "ACC-NO", "DISTRIBUTION", "PUBLISHER", "NAME", "TERMS",
    ];

    /// <summary>The field that a line begins with, if it is one that stands above the text.</summary>
    public static (string Name, string Value)? AboveText(string line) => Find(line, Above);

    /// <summary>The field that a line begins with, if it is one that stands below the text.</summary>
    public static (string Name, string Value)? BelowText(string line) => Find(line, Below);

    private static (string Name, string Value)? Find(string line, string[] names) =>
        Label().Match(line) is { Success: true } label && Array.Find(names, name => name.Equals(label.Groups["name"].Value, StringComparison.OrdinalIgnoreCase)) is { } known
            ? (known, label.Groups["value"].Value.Trim())
            : null;

    // The old exports write labels in capitals, the new ones with one capital.
    [GeneratedRegex("""^(?<name>[A-Z][A-Z-]+|[A-Z][a-z]+(?:-[A-Z][a-z]+)?):(?<value>.*)$""")]
    private static partial Regex Label();
}
