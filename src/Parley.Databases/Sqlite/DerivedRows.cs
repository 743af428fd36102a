using Parley.Articles;
using Parley.Databases.Rows;
using Parley.Ledgers;
using Parley.Positions;
using Parley.Text;

namespace Parley.Databases.Sqlite;

/// <summary>Makes the rows that are derived from entries.</summary>
internal static class DerivedRows
{
    /// <summary>The state of a statement that nobody has judged.</summary>
    public const string NotReviewed = "none";

    /// <summary>Puts what is known of an article into its row.</summary>
    public static ArticleRow Of(Article article, long number) => new()
    {
        Row = number,
        Id = article.Id.Value,
        AddedBy = number,
        Name = article.Name,
        Title = article.Title,
        Outlet = article.Outlet,
        Published = article.Published,
        Text = article.Text,
    };

    /// <summary>The row of a statement, with its codings.</summary>
    /// <param name="coded">The statement.</param>
    /// <param name="article">Its article.</param>
    /// <param name="row">The article's row.</param>
    /// <param name="place">Its place in the article, counted from 0.</param>
    public static StatementRow Of(Coded coded, Article article, long row, int place)
    {
        var statement = coded.Dated.Attributed.Statement;
        var actor = coded.Dated.Attributed.Actor.Actor;
        return new StatementRow
        {
            Id = statement.Id.Value,
            Article = row,
            Place = place,
            Kind = Name(statement.Kind),
            Mode = Name(statement.Mode),
            Actor = actor?.Id.Value,
            Party = actor?.Party,
            Day = coded.Dated.Said?.To ?? article.Published,
            Confidence = statement.Confidence,
            Review = NotReviewed,
            Words = string.Join(" … ", new[] { statement.NamedBy, statement.Cue, statement.Content }.OfType<Spans>().OrderBy(spans => spans.Start).Select(spans => spans.In(article.Text))),
            Codings = [.. coded.Codings.Select((coding, index) => new CodingRow { Place = index, Issue = coding.Issue, Stance = Name(coding.Stance), Act = Name(coding.Act) })],
        };
    }

    /// <summary>A value of a closed list as the program's JSON has it: "acceptInPrinciple".</summary>
    public static string Name<T>(T value)
        where T : struct, Enum
    {
        var name = value.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }
}
