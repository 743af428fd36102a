using Parley.Articles;
using Parley.Dates;
using Parley.Positions.Acts;
using Parley.Positions.Clauses;
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
        var clauses = ArticleClauses.Of(article, views);
        var conditions = views.Select(view => ConditionSetter.In(view, ConditionFinder.Find(view), clauses)).ToList();
        var supposed = SupposedStatements.In(views, conditions);
        var told = ToldIn(views, clauses);
        return OwnWordsWithin.Raise([.. views.Select((view, index) => supposed.Contains(view.Statement.Id) ? Supposed(view) : Code(view, conditions[index], told[index]))]);
    }

    /// <summary>What each statement tells of beside its stances.</summary>
    private static List<Mentions> ToldIn(IReadOnlyList<StatementView> views, ArticleClauses clauses)
    {
        var redLines = RedLineFinder.Find(views);
        var proposals = ProposalFinder.Find(views, clauses);
        var responses = ResponseFinder.Find(views, proposals, clauses);
        var measures = MeasureFinder.Find(views, clauses);
        return [.. views.Select((view, index) => new Mentions(
            redLines[index], proposals[index], responses[index], measures[index], GuaranteeFinder.Find(view, clauses), MeetingFinder.Find(view, clauses)))];
    }

    /// <summary>What somebody would say or do if a condition of another's were met is not said or done: it has no act and no stance.</summary>
    private static Coded Supposed(StatementView view) =>
        new(view.Dated, [new Coding(Act.Unknown, Stance.Unclear) { Decisions = [new Decision("stance", "within-condition", [])] }], []);

    private Coded Code(StatementView view, IReadOnlyList<Condition> conditions, Mentions told)
    {
        var act = ActFinder.Find(view, conditions);
        var scores = Antecedent.Of(view, act, issues) ?? issues.Find(view.Words, view.Paragraphs);
        var touched = scores.Where(score => score.IsTouched).Select(score => byId[score.Issue]).ToList();
        List<Coding> codings = [.. (touched.Count == 0 ? [null] : touched.Cast<Issue?>()).Select(issue => Code(view, issue, act, conditions) with { Issues = scores })];
        return new Coded(view.Dated, told.SpreadOver(codings, line => IssuesNamed(view, line)), HedgeFinder.Find(view));
    }

    private HashSet<string> IssuesNamed(StatementView view, RedLine line) =>
        [.. issues.Find(line.Span.In(view.Article.Text)).Where(score => score.IsTouched).Select(score => score.Issue)];

    private Coding Code(StatementView view, Issue? issue, ActReading act, IReadOnlyList<Condition> conditions)
    {
        var stance = stances.Find(view, issue, act, conditions);
        return new Coding(act.Act, stance.Stance) { Issue = issue?.Id, Conditions = conditions, Decisions = [act.Decision, stance.Decision] };
    }
}
