using Parley.Actors;
using Parley.Articles;
using Parley.Statements;
using Parley.Text;

namespace Parley.Positions.Folds;

/// <summary>A statement as what a row of a view rests on: its words and where they stand, whose they are, and when they were said.</summary>
/// <param name="Statement">The statement's id.</param>
/// <param name="Article">The article's id.</param>
/// <param name="ArticleName">The article's name: a file's name, or the id that came with it.</param>
public sealed record Evidence(StatementId Statement, ArticleId Article, string ArticleName)
{
    /// <summary>The article's text from <see cref="Start"/> up to but not including <see cref="End"/>, with whatever stands between the stretches of the content.</summary>
    public required string Text { get; init; }

    /// <summary>The words of the content alone, its stretches joined by " … ": what views show.</summary>
    public required string Words { get; init; }

    /// <summary>The stretches of the content, of reported words without the "that" that leads them in.</summary>
    public required Spans Parts { get; init; }

    /// <summary>Where the content begins, in UTF-16 units of the article's text.</summary>
    public int Start => Parts.Start;

    /// <summary>Where the content ends, excluded.</summary>
    public int End => Parts.End;

    /// <summary>The day or days on which it was said; null where the text does not tell.</summary>
    public SaidDays? Said { get; init; }

    /// <summary>The article's publication day; null when not known.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>The day as of which it counts: the last of <see cref="Said"/>, else <see cref="Published"/>; null when neither is known.</summary>
    public DateOnly? Day => Said?.To ?? Published;

    /// <summary>The article's outlet; null when not known.</summary>
    public string? Outlet { get; init; }

    /// <summary>The article's address; null when not known.</summary>
    public string? Url { get; init; }

    /// <summary>Who speaks or acts; null when not resolved.</summary>
    public Actor? Actor { get; init; }

    /// <summary>The words that name who speaks or acts, white space made single blanks; null when nobody is named.</summary>
    public string? SpeakerWords { get; init; }

    /// <summary>How far the words stand in quotation marks.</summary>
    public Mode Mode { get; init; }

    /// <summary>Whether the article itself asserts it; nobody is quoted.</summary>
    public bool IsNarrated { get; init; }

    /// <summary>The statement's confidence.</summary>
    public double Confidence { get; init; }

    /// <summary>What a statement of an article gives as evidence.</summary>
    public static Evidence Of(Article article, Coded coded)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(coded);
        var statement = coded.Dated.Attributed.Statement;
        var content = statement.Mode == Mode.Direct ? statement.Content : QuotableWords.Of(article.Text, statement.Content);
        return new Evidence(statement.Id, article.Id, article.Name)
        {
            Text = article.Text[content.Start..content.End],
            Words = content.In(article.Text),
            Parts = content,
            Said = coded.Dated.Said is { } said ? new SaidDays(said.From, said.To, OneLine(said.Span.In(article.Text))) : null,
            Published = article.Published,
            Outlet = article.Outlet,
            Url = article.Url,
            Actor = coded.Dated.Attributed.Actor.Actor,
            SpeakerWords = statement.NamedBy is { } named ? OneLine(named.In(article.Text)) : null,
            Mode = statement.Mode,
            IsNarrated = statement.Kind == Kind.Narrated,
            Confidence = statement.Confidence,
        };
    }

    private static string OneLine(string words) => string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
