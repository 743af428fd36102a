using Parley.Positions;
using Parley.Positions.Folds;

namespace Parley.Exports.Views;

/// <summary>Statements explained: their words in context, and for each field the rule or head that decided it and what else it could have been.</summary>
public static class ShowView
{
    /// <summary>Writes statements.</summary>
    /// <param name="id">The id that was asked for.</param>
    /// <param name="shown">The statements with their articles, as <see cref="StatementLookup"/> finds them.</param>
    /// <param name="format">table, markdown or json.</param>
    /// <param name="output">Where it goes; flushed at the end.</param>
    public static void Write(string id, IReadOnlyList<(CodedArticle Article, Coded Coded)> shown, string format, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(shown);
        ArgumentNullException.ThrowIfNull(output);
        switch (format)
        {
            case "json":
                ShowJson.Write(id, shown, output);
                break;
            case "markdown":
                OutlineMarkdown.Write(ShowOutline.Of(id, shown), output);
                break;
            default:
                OutlineTable.Write(ShowOutline.Of(id, shown), output);
                break;
        }
    }
}
