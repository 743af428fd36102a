using Parley.Articles;
using Parley.Text;

namespace Parley.Positions.Clauses;

/// <summary>The clauses of an article's body, sentence by sentence, whether a statement covers them or not: who acts in each, on whose word, and how real it is.</summary>
/// <remarks>Never changes once made; safe to use from several threads at once.</remarks>
internal sealed class ArticleClauses
{
    private readonly IReadOnlyList<StatementView> views;

    private ArticleClauses(IReadOnlyList<ClauseSentence> sentences, IReadOnlyList<StatementView> views) => (Sentences, this.views) = (sentences, views);

    /// <summary>The sentences, in reading order.</summary>
    public IReadOnlyList<ClauseSentence> Sentences { get; }

    /// <summary>Reads an article.</summary>
    /// <param name="article">The article.</param>
    /// <param name="views">All its statements: they tell whose words a clause is, and whom names and pronouns mean.</param>
    public static ArticleClauses Of(Article article, IReadOnlyList<StatementView> views)
    {
        var sides = new ArticleSides(article, views);
        var sentences = new List<ClauseSentence>();
        foreach (var paragraph in article.Paragraphs.Where(paragraph => article.KindAt(paragraph.Start) is BlockKind.Body or BlockKind.Dateline || views.Any(view => view.Sentence.Overlaps(paragraph))))
        {
            foreach (var sentence in Text.Sentences.Of(article.Text, paragraph))
            {
                sentences.Add(new ClauseSentence(sides, paragraph, sentence, sentences.LastOrDefault()));
            }
        }

        return new ArticleClauses(sentences, views);
    }

    /// <summary>The sentence that holds the beginning of a stretch; null when none of the body does.</summary>
    public ClauseSentence? SentenceAt(TextSpan stretch)
    {
        var index = Bisection.First(Sentences.Count, at => Sentences[at].Span.End > stretch.Start);
        return index < Sentences.Count && Sentences[index].Span.Start <= stretch.Start ? Sentences[index] : null;
    }

    /// <summary>Whether words that no statement tells hang on a statement: it is the first one whose sentences hold them.</summary>
    public bool HangsOn(StatementView view, TextSpan words) =>
        !views.Any(other => other.Statement.Content.Overlaps(words) || other.Statement.Cue.Overlaps(words)) && views.FirstOrDefault(other => other.Sentence.Contains(words)) == view;

    /// <summary>The clause whose verb stands at the beginning of a stretch, read as a verb even where that is not clear; null outside the body.</summary>
    public Clause? Of(TextSpan verb) => SentenceAt(verb) is { } sentence && sentence.IndexAt(verb.Start) is { } index ? sentence.ClauseOf(index) : null;

    /// <summary>The clause in whose object or subject a noun stands; null when it stands in none.</summary>
    public Clause? Around(TextSpan noun) => SentenceAt(noun) is { } sentence && sentence.IndexAt(noun.Start) is { } index ? sentence.ClauseAround(index) : null;
}
