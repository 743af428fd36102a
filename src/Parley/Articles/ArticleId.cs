using Parley.Text;

namespace Parley.Articles;

/// <summary>Names an article: "ar_" and 16 hexadecimal digits made from its outlet or address (else its name) and its text.</summary>
public readonly record struct ArticleId(string Value)
{
    /// <summary>The id of an article with this origin and text; the same on every machine and in every run.</summary>
    /// <param name="origin">Its outlet or address, else its name.</param>
    /// <param name="text">The text as stored.</param>
    public static ArticleId Of(string origin, string text) => new("ar_" + ContentHash.Of(origin, text));

    public override string ToString() => Value;
}
