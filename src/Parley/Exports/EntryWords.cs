using System.Globalization;
using Parley.Exports.Views;
using Parley.Ledgers;

namespace Parley.Exports;

/// <summary>What an entry of a ledger says, in a few words that quote no article.</summary>
internal static class EntryWords
{
    /// <summary>Its kind as JSON has it: "articleRead".</summary>
    public static string KindOf(Entry entry) => Terms.Of(entry.Kind);

    /// <summary>What it says.</summary>
    public static string Of(Entry entry) => entry.Body switch
    {
        EntryBody.ArticleAdded added => added.Article.Published is { } day
            ? string.Create(CultureInfo.InvariantCulture, $"{added.Article.Name}, published {day:yyyy-MM-dd}")
            : $"{added.Article.Name}, publication day not known",
        EntryBody.ArticleRead read => $"{CountWords.Counted(read.Reading.Statements.Count, "statement")}, by {ReaderOf(read.Reading.Version)}",
        EntryBody.CastSet cast => cast.Version,
        EntryBody.CodebookSet codebook => codebook.Version,
        EntryBody.Reviewed reviewed => $"{reviewed.Review.Statement} {Terms.Of(reviewed.Review.Verdict)}",
        EntryBody.ArticleForgotten forgotten => $"{forgotten.Reason}; {CountWords.Counted(forgotten.Verdicts.Count, "verdict")} kept",
        EntryBody.Undone undone => string.Create(CultureInfo.InvariantCulture, $"entry {undone.Entry}"),
        _ => "removed: its article was forgotten",
    };

    private static string ReaderOf(ReaderVersion version) =>
        version.Coder is { } coder ? $"{version.Name} {version.Version}, {version.Model}, {coder.Cast}, {coder.Codebook}" : $"{version.Name} {version.Version}, {version.Model}";
}
