using Parley.Positions;
using Parley.Positions.Folds;
using Parley.Text;

namespace Parley.Exports.Views;

/// <summary>What the pages of all views share: frame, head, foot, a stance's sign, a piece of evidence.</summary>
internal static class ViewPage
{
    private static readonly string Rules = (EmbeddedText.Whole("views.css") + EmbeddedText.Whole("told-views.css")).ReplaceLineEndings("\n");

    /// <summary>Writes a whole page.</summary>
    /// <param name="output">Where it goes.</param>
    /// <param name="title">Its title and heading, not yet encoded.</param>
    /// <param name="origin">What stands below the heading, as HTML.</param>
    /// <param name="counts">What was read and what is left out.</param>
    /// <param name="content">The content, as HTML, in pieces.</param>
    public static void Write(TextWriter output, string title, string origin, ReadCounts counts, IEnumerable<string> content)
    {
        PageFrame.Write(output, title, Rules,
        [
            $"<div class=\"view\">\n<header><h1>{MarkedText.Encode(title)}</h1>\n<p class=\"origin\">{origin}</p></header>\n",
            .. content,
            $"</div>\n<footer class=\"counts\">{MarkedText.Encode(CountWords.Of(counts))} Words in quotation marks stand in the article as they are here. Made by Parley.</footer>\n",
        ]);
        output.Flush();
    }

    /// <summary>A stance by sign and word, as HTML.</summary>
    public static string StanceOf(Stance stance) =>
        $"<span class=\"stance {StanceWords.Of(stance)}\"><span class=\"sign\" aria-hidden=\"true\">{StanceWords.SignOf(stance)}</span><span>{StanceWords.Of(stance)}</span></span>";

    /// <summary>The words of a piece of evidence and, in a second paragraph, who, when and where, as HTML.</summary>
    public static string Quotation(Evidence evidence, IReadOnlyList<StatedHedge>? hedges = null)
    {
        return $"<p class=\"q1\">{MarkedText.Encode(EvidenceWords.Quoted(evidence, hedges))}</p>\n<p class=\"src\">{Source(evidence)}</p>\n";
    }

    /// <summary>Who, when and where, linked to the article where it has an address, as HTML.</summary>
    public static string Source(Evidence evidence)
    {
        var source = MarkedText.Encode(EvidenceWords.Source(evidence));
        return IsAddress(evidence.Url) ? $"<a href=\"{MarkedText.Encode(evidence.Url ?? "")}\" rel=\"noreferrer\">{source}</a>" : source;
    }

    /// <summary>A note with its label, as HTML.</summary>
    public static string Note(string label, string words) => $"<p class=\"note\"><b>{MarkedText.Encode(label)}:</b> {MarkedText.Encode(words)}</p>\n";

    private static bool IsAddress(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps);
}
