using Parley.Positions.Folds;

namespace Parley.Exports.Views;

/// <summary>How views write words that tell something, and who reports them.</summary>
internal static class ToldWording
{
    /// <summary>The words in quotation marks, on one line, with who, when and where, and who else reports them.</summary>
    public static string Sourced(ToldWords words, IReadOnlyList<Evidence> evidence) =>
        $"{Quoted(words.Text)} – {EvidenceWords.Source(words.Evidence)}{AlsoIn(words.Evidence, evidence)}";

    /// <summary>The words in quotation marks, on one line.</summary>
    public static string Quoted(string words) => EvidenceWords.InMarks(OneLine(words));

    /// <summary>"; also in Harbour Gazette, The Quay": the other articles that report it.</summary>
    public static string AlsoIn(Evidence first, IEnumerable<Evidence> evidence)
    {
        var others = evidence.Where(one => one.Article != first.Article).Select(one => one.Outlet ?? one.ArticleName).Distinct(StringComparer.Ordinal).ToList();
        return others.Count == 0 ? "" : $"; also in {string.Join(", ", others)}";
    }

    /// <summary>White space made single blanks.</summary>
    public static string OneLine(string words) => string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
