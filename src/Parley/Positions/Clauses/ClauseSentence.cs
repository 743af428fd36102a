using Parley.Positions.Phrases;
using Parley.Text;

namespace Parley.Positions.Clauses;

/// <summary>A sentence of an article's body, its words, the names in it, and its clauses.</summary>
internal sealed class ClauseSentence
{
    private readonly SentenceReader reader;

    /// <summary>Reads a sentence.</summary>
    /// <param name="article">What is known of the article.</param>
    /// <param name="paragraph">The paragraph that holds it.</param>
    /// <param name="span">Where the sentence stands.</param>
    /// <param name="earlier">The sentence before it; null for the first.</param>
    public ClauseSentence(ArticleSides article, TextSpan paragraph, TextSpan span, ClauseSentence? earlier)
    {
        (Paragraph, Span, Earlier) = (paragraph, span, earlier);
        Words = new ViewWords(article.Article.Text, [span]);
        Names = article.NamesIn(Words, span);
        reader = new SentenceReader(this, article);
        Clauses = reader.All();
    }

    public TextSpan Paragraph { get; }

    public TextSpan Span { get; }

    public ViewWords Words { get; }

    /// <summary>The sentence before it in the article; null for the first.</summary>
    public ClauseSentence? Earlier { get; }

    /// <summary>The names of sides and their people, in reading order.</summary>
    public IReadOnlyList<NameRange> Names { get; }

    /// <summary>The clauses, by their verbs in reading order.</summary>
    public IReadOnlyList<Clause> Clauses { get; }

    /// <summary>The word that stands at a place of the article's text, or the first after it; null past the last.</summary>
    public int? IndexAt(int place) => Bisection.First(Words.Count, word => Words[word].End > place) is var index && index < Words.Count ? index : null;

    /// <summary>The clause whose verb phrase holds a word, which is read as a verb even where that is not clear.</summary>
    public Clause ClauseOf(int verb) => Clauses.FirstOrDefault(clause => clause.Verb.First <= verb && verb <= clause.Verb.Verb) ?? reader.At(verb);

    /// <summary>The clause that holds a noun: the innermost in whose object it stands, else the one whose subject it belongs to; null when none is.</summary>
    public Clause? ClauseAround(int noun) =>
        Clauses.LastOrDefault(clause => clause.Verb.Verb < noun && clause.Range.Holds(noun)) ?? Clauses.FirstOrDefault(clause => clause.Range.Holds(noun) || clause.Subject?.Words.Holds(noun) == true);

    /// <summary>The sides that a noun phrase names as one who acts: "Karvia's foreign minister", "the union"; none for "Karvia's farms".</summary>
    public IReadOnlyList<string> PartiesOf(WordRange phrase) => reader.PartiesOf(phrase)?.Parties ?? [];

    /// <summary>The sides that an owner's word means: "its", "her"; none when that is not told.</summary>
    public IReadOnlyList<string> OwnersAt(int index) => reader.OwnersAt(index);
}
