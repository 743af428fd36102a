using Parley.Articles;
using Parley.Dates;
using Parley.Positions.Acts;
using Parley.Positions.Codebooks;
using Parley.Positions.Conditions;
using Parley.Positions.Guarantees;
using Parley.Positions.Hedges;
using Parley.Positions.Issues;
using Parley.Positions.Measures;
using Parley.Positions.Meetings;
using Parley.Positions.Proposals;
using Parley.Positions.RedLines;
using Parley.Positions.Stances;

namespace Parley.Positions;

/// <summary>Codes statements by rules and, where those are silent, by small models: the main flow from words to positions.</summary>
/// <remarks>Safe to use from several threads at once.</remarks>
/// <param name="codebook">The issues of the negotiation.</param>
/// <param name="issues">Tells which of them words touch.</param>
/// <param name="judge">Judges stances where the rules are silent; null to leave those unclear.</param>
public sealed class StatementCoder(Codebook codebook, IFindIssues issues, IJudgeStance? judge) : ICodeStatements
{
    private readonly Dictionary<string, Issue> byId = codebook.Issues.ToDictionary(issue => issue.Id, StringComparer.Ordinal);
    private readonly StanceFinder stances = new(judge);

    public IReadOnlyList<Coded> Code(Article article, IReadOnlyList<Dated> statements)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(statements);
        var views = StatementViews.Of(article, statements);
        var proposals = ProposalFinder.Find(views);
        return [.. views.Select((view, index) => Code(view, proposals[index]))];
    }

    private Coded Code(StatementView view, IReadOnlyList<ProposalMention> proposals)
    {
        var conditions = ConditionFinder.Find(view);
        var act = ActFinder.Find(view, conditions);
        var scores = issues.Find(view.Words, view.Paragraphs);
        var touched = scores.Where(score => score.IsTouched).Select(score => byId[score.Issue]).ToList();
        var mentions = new Mentions(
            proposals, ResponseFinder.Find(view, proposals), MeasureFinder.Find(view), GuaranteeFinder.Find(view), MeetingFinder.Find(view));

        List<Coding> codings = [.. (touched.Count == 0 ? [null] : touched.Cast<Issue?>()).Select(issue => Code(view, issue, act, conditions) with { Issues = scores })];
        codings[0] = codings[0] with { RedLine = RedLineFinder.Find(view) };
        return new Coded(view.Dated, mentions.SpreadOver(codings), HedgeFinder.Find(view));
    }

    private Coding Code(StatementView view, Issue? issue, ActReading act, IReadOnlyList<Condition> conditions)
    {
        var stance = stances.Find(view, issue, act, conditions);
        return new Coding(act.Act, stance.Stance) { Issue = issue?.Id, Conditions = conditions, Decisions = [act.Decision, stance.Decision] };
    }
}
