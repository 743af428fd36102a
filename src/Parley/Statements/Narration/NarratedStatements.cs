using Parley.Articles;
using Parley.Text;

namespace Parley.Statements.Narration;

/// <summary>Adds to another finder's statements what the article itself asserts that a party did: statements of <see cref="Kind.Narrated"/>.</summary>
/// <remarks>
/// Read by rules in clauses of the body that no attribution covers; deeds in quotation marks, in questions and after "if" are none.
/// The speaker is null; <see cref="Statement.Doer"/> names who acted; the cue is the verb group. The content is the whole clause, from the
/// subject to the end of its complements, so that it reads as evidence: for narrated statements alone it holds the cue.
/// The confidence is a fixed number for each rule, not calibrated. Safe to use from several threads at once, as the other finder is.
/// </remarks>
/// <param name="attributions">Finds what the article attributes.</param>
public sealed class NarratedStatements(IFindStatements attributions) : IFindStatements
{
    public Findings Find(Article article, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(article);
        var found = attributions.Find(article, cancellationToken);
        var narrated = new List<Statement>();
        foreach (var paragraph in ReadParagraphs.Of(article).Where(paragraph => article.KindAt(paragraph.Start) is BlockKind.Body or BlockKind.Dateline))
        {
            foreach (var sentence in Sentences.Of(article.Text, paragraph))
            {
                narrated.AddRange(In(article, sentence, found));
            }
        }

        var ids = found.Statements.Select(statement => statement.Id).ToHashSet();
        return narrated.Count == 0 ? found : found with
        {
            Statements =
            [
                .. found.Statements.Concat(narrated.Where(statement => ids.Add(statement.Id))).OrderBy(statement => statement.Cue.Start)
                    .ThenBy(statement => statement.Content.Start).ThenByDescending(statement => statement.Content.End),
            ],
        };
    }

    private static IEnumerable<Statement> In(Article article, TextSpan sentence, Findings found)
    {
        var near = found.Statements.Where(statement => PartsOf(statement).Any(sentence.Overlaps)).ToList();
        var parts = near.SelectMany(PartsOf).ToList();
        var stops = near.SelectMany(statement => (IEnumerable<TextSpan>)[.. statement.Cue, .. statement.Speaker ?? statement.Cue]).ToList();
        return DeedFinder.In(article.Text, sentence, IsNamed, stops)
            .Where(deed => deed.Time != DeedTime.Supposed && article.KindAt(deed.Cue.Start) == BlockKind.Body)
            .Where(deed => !parts.Any(deed.Cue.Overlaps) && (near.Count > 0 || !UnreadSayings.Stand(article.Text, sentence)))
            .Select(deed => StatementOf(article, deed));

        bool IsNamed(TextSpan span) => found.Entities.Any(entity => entity.Span.Overlaps(span));
    }

    private static IEnumerable<TextSpan> PartsOf(Statement statement) => [.. statement.Cue, .. statement.Content];

    private static Statement StatementOf(Article article, Deed deed) =>
        new(
            StatementId.Of(article.Id, [deed.Cue], [deed.Clause]),
            Speaker: null,
            [deed.Cue],
            [deed.Clause],
            deed.Clause.In(article.Text).Any(QuotationMarks.IsDouble) ? Mode.Mixed : Mode.Indirect,
            Kind.Narrated,
            deed.IsNegated,
            BlockKind.Body,
            Within: null,
            ConfidenceOf(deed.Rule)) { Doer = deed.Doer is { } doer ? [doer] : null, Rule = deed.Rule };

    private static double ConfidenceOf(string rule) => rule switch
    {
        Subject.Plain => 0.8,
        Subject.Relative or "narrated-planned" => 0.7,
        _ => 0.6,
    };
}
