using System.Globalization;
using Parley.Actors;

namespace Parley.Exports;

/// <summary>CSV (RFC 4180, UTF-8): one row a statement, with a header. Cells that a spreadsheet would take for a formula begin with an apostrophe.</summary>
public sealed class StatementCsv : IWriteOutcomes
{
    private readonly TextWriter output;
    private readonly StatementFilter filter;

    /// <summary>Writes the header.</summary>
    public StatementCsv(TextWriter output, StatementFilter filter)
    {
        ArgumentNullException.ThrowIfNull(output);
        this.output = output;
        this.filter = filter;
        CsvRows.Write(
            output, "article", "outlet", "published", "publishedFrom", "index", "speaker", "cue", "content", "mode", "kind", "negated", "block", "within",
            "confidence", "start", "end", "id", "said", "saidFrom", "saidTo", "venue", "addressees", "about", "aboutFrom", "aboutTo",
            "actor", "actorId", "actorKind", "role", "party", "basis");
    }

    public void Write(ReadOutcome outcome)
    {
        if (ReadArticle.Of(outcome, filter) is not { } read)
        {
            return;
        }

        var (article, _, statements) = read;
        foreach (var (index, statement) in statements)
        {
            var dated = read.DatedOf(index);
            var actor = dated.Attributed.Actor.Actor;
            CsvRows.Write(
                output, article.Name, article.Outlet, Terms.Day(article.Published), Terms.Of(article.PublishedFrom), index.ToString(CultureInfo.InvariantCulture),
                statement.Speaker?.In(article.Text), statement.Cue.In(article.Text), statement.Content.In(article.Text),
                Terms.Of(statement.Mode), Terms.Of(statement.Kind), statement.Negated ? "true" : "false", Terms.Of(statement.Block), statement.Within?.Value,
                statement.Confidence.ToString(CultureInfo.InvariantCulture), Number(statement.Content.Start), Number(statement.Content.End),
                statement.Id.Value,
                dated.Said?.Span.In(article.Text), Terms.Day(dated.Said?.From), Terms.Day(dated.Said?.To),
                dated.Venue?.Span.In(article.Text), OccasionWords.Addressees(article, dated),
                dated.About?.Span.In(article.Text), Terms.Day(dated.About?.From), Terms.Day(dated.About?.To),
                actor?.Name, actor?.Id.Value, actor is null ? null : Terms.Of(actor.Kind), actor?.Role, actor?.Party, BasisOf(dated.Attributed.Actor));
        }
    }

    public void Complete() => output.Flush();

    private static string? BasisOf(ActorResolution resolution) => resolution switch
    {
        ActorResolution.Resolved resolved => Terms.Of(resolved.Basis),
        ActorResolution.Unresolved => "unresolved",
        _ => null,
    };

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
