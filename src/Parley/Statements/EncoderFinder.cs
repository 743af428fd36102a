using Parley.Articles;
using Parley.Models;
using Parley.Statements.Encoder;
using Parley.Statements.Rules;
using Parley.Text;

namespace Parley.Statements;

/// <summary>Finds statements with a reader model, mends what it cannot see with rules, and reads contents again for what is nested in them.</summary>
/// <remarks>Safe to use from several threads at once.</remarks>
public sealed class EncoderFinder : IFindStatements
{
    private readonly PassageReader reader;
    private readonly FinderSettings settings;
    private readonly IReadOnlyList<IMendDrafts> rules;
    private readonly StatementMaker maker;
    private readonly NestedReader nested;

    /// <summary>Prepares to read with a model.</summary>
    /// <param name="package">The model's card and vocabulary.</param>
    /// <param name="encoder">Runs the model's graphs.</param>
    /// <param name="settings">What is switched off, and how many windows are read side by side.</param>
    public EncoderFinder(ModelPackage package, IEncoder encoder, FinderSettings? settings = null)
    {
        ArgumentNullException.ThrowIfNull(package);
        this.settings = settings ?? new FinderSettings();
        reader = new PassageReader(
            package,
            encoder,
            sourcesAndCuesMayTouch: this.settings.IsOff("touching-spans"),
            this.settings.IsOff("bias") ? DecodingBias.None : DecodingBias.Fitted,
            leadIn: !this.settings.IsOff("lead-in")) { Workers = this.settings.Workers };
        rules = [.. DraftRules.All.Where(rule => !this.settings.IsOff(rule.Name))];
        maker = new StatementMaker(Calibration.For(package.Card.Name));
        nested = new NestedReader(reader, [.. DraftRules.OfNested.Where(rule => !this.settings.IsOff(rule.Name))], maker);
    }

    public Findings Find(Article article, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(article);
        if (settings.IsOff("blocks"))
        {
            return FindIn(article, article.Paragraphs, cancellationToken);
        }

        // A pull quote stands between paragraphs that it does not belong to, so it is read apart: else it goes into its neighbour's mouth.
        var body = FindIn(article, ReadParagraphs.Of(article), cancellationToken);
        var pullQuotes = FindIn(article, ReadParagraphs.PullQuotesOf(article), cancellationToken);
        return new Findings(
            pullQuotes.Statements.Count == 0 ? body.Statements : WithPullQuotes(article, body.Statements, pullQuotes.Statements),
            [.. body.Entities.Concat(pullQuotes.Entities).OrderBy(entity => entity.Span)]);
    }

    private static IReadOnlyList<Statement> WithPullQuotes(Article article, IReadOnlyList<Statement> body, IReadOnlyList<Statement> pullQuotes) =>
        PullQuoteRepeats.Mark(article, [.. body.Concat(pullQuotes).OrderBy(statement => statement.Cue.Start).ThenBy(statement => statement.Content.Start)]);

    private Findings FindIn(Article article, IReadOnlyList<TextSpan> paragraphs, CancellationToken cancellationToken)
    {
        if (paragraphs.Count == 0)
        {
            return new Findings([], []);
        }

        var passage = reader.Cut(article.Text, paragraphs);
        var found = reader.Read(passage, cancellationToken);
        var drafts = rules.Aggregate(found.Drafts, (mended, rule) => rule.Mend(passage, mended));
        var outermost = maker.Make(article, passage, drafts);
        return new Findings(
            settings.IsOff("nesting") ? outermost : nested.AddTo(article, passage, outermost, cancellationToken),
            found.Entities);
    }
}
