using Parley.Articles;
using Parley.Text;

namespace Parley.Statements;

/// <summary>Names a statement: "st_" and 16 hexadecimal digits made from its article and the offsets of its cue and content.</summary>
public readonly record struct StatementId(string Value)
{
    /// <summary>The id of the statement with this cue and content; the same in every run that finds the same stretches.</summary>
    public static StatementId Of(ArticleId article, Spans cue, Spans content)
    {
        ArgumentNullException.ThrowIfNull(cue);
        ArgumentNullException.ThrowIfNull(content);
        return new("st_" + ContentHash.Of(article.Value, cue.ToString(), content.ToString()));
    }

    public override string ToString() => Value;
}
