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

    public IReadOnlyList<Statement> Find(Article article, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(article);
        var passage = reader.Cut(article.Text, settings.IsOff("blocks") ? article.Paragraphs : ReadParagraphs.Of(article));
        var drafts = reader.Read(passage, cancellationToken);
        foreach (var rule in rules)
        {
            drafts = rule.Mend(passage, drafts);
        }

        var outermost = maker.Make(article, passage, drafts);
        var statements = settings.IsOff("nesting") ? outermost : nested.AddTo(article, passage, outermost, cancellationToken);
        return PullQuoteRepeats.Mark(article, statements);
    }
}
