using System.Globalization;
using Parley.Actors;
using Parley.Articles;
using Parley.Positions;
using Parley.Text;

namespace Parley.Exports.Views;

/// <summary>Lists the fields of a statement with the rule or head that decided each.</summary>
internal static class ShownFields
{
    /// <summary>The fields of the statement, then those of each of its codings.</summary>
    public static IReadOnlyList<ShownField> Of(Article article, Coded coded) =>
        [.. OfStatement(article, coded), .. coded.Codings.SelectMany((coding, index) => OfCoding(article, coding, index + 1))];

    private static IEnumerable<ShownField> OfStatement(Article article, Coded coded)
    {
        var (statement, actor) = (coded.Dated.Attributed.Statement, coded.Dated.Attributed.Actor);
        yield return new(null, "statement", $"{Terms.Of(statement.Mode)}, {Terms.Of(statement.Kind)}{(statement.Negated ? ", negated" : "")}, confidence {Terms.Confidence(statement.Confidence)}", null, statement.Rule ?? "the model");
        yield return actor switch
        {
            ActorResolution.Resolved resolved => new(null, "actor", NameOf(resolved.Who), null, $"basis {Terms.Of(resolved.Basis)}"),
            ActorResolution.Unresolved unresolved => new(null, "actor", "not resolved", null, unresolved.Reason),
            _ => new(null, "actor", "nobody named", null, null),
        };
        yield return coded.Dated.Said is { } said
            ? new(null, "said", said.From == said.To ? Terms.Day(said.From) ?? "" : $"{Terms.Day(said.From)} to {Terms.Day(said.To)}", said.Span, said.Rule)
            : new(null, "said", $"not told; counts as of {Terms.Day(article.Published) ?? "no day"}", null, null);
        foreach (var hedge in coded.Hedges)
        {
            yield return new(null, "hedge", hedge.Band is { } band ? EvidenceWords.Of(band) : "no band known", hedge.Span, hedge.Rule);
        }
    }

    private static string NameOf(Actor actor) => $"{actor.Name}{(actor.Party is { } party && party != actor.Name ? $", party {party}" : "")}";

    private static IEnumerable<ShownField> OfCoding(Article article, Coding coding, int number)
    {
        ShownField Decided(string field, string value) => coding.Decisions.FirstOrDefault(decision => decision.Field == field) is { } decision
            ? new(number, field, value, null, decision.Rule, decision.Alternatives)
            : new(number, field, value, null, null);

        yield return Decided("act", Terms.Of(coding.Act));
        yield return IssueOf(coding, number);
        yield return Decided("stance", Terms.Of(coding.Stance));
        foreach (var condition in coding.Conditions)
        {
            var obligor = condition.Obligor is { } by ? $", to be met by {by.In(article.Text)}" : "";
            yield return new(number, "condition", $"{Terms.Of(condition.Kind)}, {Terms.Of(condition.Direction)}{obligor}{(condition.Setter is { } setter ? $", set by {setter}" : "")}", condition.Span, condition.Rule);
        }

        foreach (var field in OfMentions(article, coding, number))
        {
            yield return field;
        }
    }

    /// <summary>The issue coded, with the scores of those weighed; below the threshold none is coded.</summary>
    private static ShownField IssueOf(Coding coding, int number)
    {
        var chosen = coding.Issues.FirstOrDefault(issue => issue.Issue == coding.Issue);
        var score = chosen is null ? "" : string.Create(CultureInfo.InvariantCulture, $" ({chosen.Score:0.00})");
        return new(
            number, "issue", coding.Issue is null ? "none" : coding.Issue + score, null, chosen?.Because,
            [.. coding.Issues.Where(issue => issue != chosen).Select(issue => ($"{issue.Issue} by {issue.Because}{(issue.IsTouched ? "" : ", below the threshold")}", issue.Score))]);
    }

    private static IEnumerable<ShownField> OfMentions(Article article, Coding coding, int number)
    {
        if (coding.RedLine is { } line)
        {
            yield return new(number, "redLine", $"marked by “{line.Marker.In(article.Text)}”", line.Span, line.Rule);
        }

        if (coding.Proposal is { } proposal)
        {
            yield return new(number, "proposal", $"{proposal.Key}{(proposal.Author is { } author ? $", by {author}" : "")}", proposal.Span, proposal.Rule);
            foreach (var provision in proposal.Provisions)
            {
                yield return new(number, "provision", AnswerWords.ValueOf(provision), provision.Span, proposal.Rule);
            }
        }

        if (coding.Response is { } response)
        {
            yield return new(number, "response", $"{response.Party ?? "party not named"}: {Terms.Of(response.State)}, claimed by {Terms.Of(response.ClaimedBy)}", response.Span, response.Rule);
        }

        if (coding.Measure is { } measure)
        {
            yield return new(number, "measure", $"{Terms.Of(measure.Kind)}, {Terms.Of(measure.Status)}, {measure.Imposer ?? "imposer not told"} → {measure.Target ?? "target not told"}", measure.Span, measure.Rule);
        }

        if (coding.Guarantee is { } guarantee)
        {
            yield return new(number, "guarantee", $"{Terms.Of(guarantee.Instrument)}, {Terms.Of(guarantee.State)}, {guarantee.Guarantor ?? "guarantor not told"} → {guarantee.Beneficiary ?? "beneficiary not told"}", guarantee.Span, guarantee.Rule);
        }

        if (coding.Meeting is { } meeting)
        {
            yield return new(number, "meeting", $"{Terms.Of(meeting.State)}, {Terms.Of(meeting.Format)}: {string.Join(", ", meeting.Participants)}", meeting.Span, meeting.Rule);
        }
    }
}
