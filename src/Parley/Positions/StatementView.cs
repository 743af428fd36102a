using Parley.Actors;
using Parley.Articles;
using Parley.Dates;
using Parley.Positions.Phrases;
using Parley.Statements;
using Parley.Text;

namespace Parley.Positions;

/// <summary>A statement as the rules of positions read it: its words, whose they are, and what stands around them.</summary>
internal sealed class StatementView
{
    /// <summary>Prepares a statement of an article.</summary>
    /// <param name="article">The article.</param>
    /// <param name="dated">The statement.</param>
    /// <param name="sentence">The sentences that hold its cue and content, from the first one's start to the last one's end.</param>
    public StatementView(Article article, Dated dated, TextSpan sentence)
    {
        (Article, Dated, Sentence) = (article, dated, sentence);
        Content = new ViewWords(article.Text, Statement.Content);
        Cue = new ViewWords(article.Text, Statement.Cue);
        Around = new ViewWords(article.Text, [sentence]);
    }

    public Article Article { get; }

    public Dated Dated { get; }

    public Statement Statement => Dated.Attributed.Statement;

    /// <summary>Whose words or deed it is; null when not known.</summary>
    public Actor? Actor => Dated.Attributed.Actor.Actor;

    /// <summary>The side whose words or deed it is: the actor's party, else its name; null when not known.</summary>
    public string? Party => Actor?.Party ?? Actor?.Name;

    /// <summary>The words of the content, all stretches.</summary>
    public ViewWords Content { get; }

    /// <summary>The content as one text, its stretches joined by a space: what models are asked about.</summary>
    public string Words => Statement.Content.In(Article.Text, " ");

    /// <summary>The paragraphs that hold the content, as one text.</summary>
    public string Paragraphs => string.Join(' ', Article.Paragraphs.Where(paragraph => paragraph.Start < Statement.Content.End && Statement.Content.Start < paragraph.End).Select(paragraph => paragraph.In(Article.Text)));

    /// <summary>The words of the cue.</summary>
    public ViewWords Cue { get; }

    /// <summary>The words of the sentences that hold cue and content.</summary>
    public ViewWords Around { get; }

    public TextSpan Sentence { get; }

    /// <summary>The side named by the words of a stretch, by the last name in it; null when it names none.</summary>
    public string? PartyIn(TextSpan span) =>
        Dated.Attributed.Names.LastOrDefault(named => span.Contains(named.Span)) is { Actor: var actor } ? actor.Party ?? actor.Name : null;
}
