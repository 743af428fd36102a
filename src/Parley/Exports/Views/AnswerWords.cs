using System.Globalization;
using Parley.Positions;
using Parley.Positions.Folds;
using Parley.Positions.Proposals;

namespace Parley.Exports.Views;

/// <summary>How views write proposals, their points and the answers to them.</summary>
internal static class AnswerWords
{
    /// <summary>A colour of the treaty draft in plain text: "[in principle]".</summary>
    public static string Of(ProvisionColour colour) => $"[{PlainTerms.Of(colour)}]";

    /// <summary>Whose proposal it is.</summary>
    public static string AuthorsOf(ProposalRow row) => row.Authors.Count switch
    {
        0 => "author not told",
        1 => $"by {row.Authors[0]}",
        _ => $"author disputed: {string.Join(" or ", row.Authors)}",
    };

    /// <summary>On whose word an answer rests.</summary>
    public static string ClaimOf(Answer answer) => answer.Response.ClaimedBy switch
    {
        ClaimedBy.Self => "says so itself",
        ClaimedBy.Narrated => "the article says so",
        _ => $"claimed by {answer.Claimer ?? "somebody not named"}",
    };

    /// <summary>The party with its state on its own word or the article's, and what others claim.</summary>
    public static string HeadOf(PartyAnswers answers)
    {
        var state = answers.Latest is { } latest ? $"{PlainTerms.Of(latest.Response.State)} ({ClaimOf(latest)})" : "no answer of its own";
        return $"{PartyOf(answers)} · {state}{(answers.IsToEarlierVersion ? ", before the numbers changed" : "")}";
    }

    public static string PartyOf(PartyAnswers answers) => answers.Party ?? "Party not named";

    /// <summary>An answer that is not the latest, with its day on whose word; a jump is said.</summary>
    public static string LabelOf(Answer answer, PartyAnswers answers) =>
        (answer.Response.ClaimedBy == ClaimedBy.Other ? $"Claimed by {answer.Claimer ?? "somebody not named"}: " : answer == answers.Latest ? "" : "Before: ")
        + $"{PlainTerms.Of(answer.Response.State)}{(answer.IsJump ? " (unexpected jump)" : "")}";

    /// <summary>A point through the versions: its words in each, an arrow where it changed.</summary>
    public static string PointOf(ProposalRow row, int number)
    {
        var steps = row.Versions
            .SelectMany(version => version.Provisions.Where(point => point.Number == number).Select(point => (version, point)))
            .ToList();
        var words = steps.Where(step => step.point.Change is not (ProvisionChange.NotRepeated or ProvisionChange.Kept) || step == steps[0])
            .Select(step => $"{ToldWording.Quoted(step.point.Words.Text)}{(row.Versions.Count > 1 ? $" ({Terms.Day(step.version.Day) ?? "day not known"})" : "")}");
        var last = steps[^1];
        return string.Join(" → ", words) + (row.Versions.Count > 1 && last.version == row.Versions[^1] ? $", {PlainTerms.Of(last.point.Change)}" : "");
    }

    /// <summary>The numbers of the points that any version has.</summary>
    public static IEnumerable<int> PointsOf(ProposalRow row) => row.Versions.SelectMany(version => version.Provisions).Select(point => point.Number).Distinct().Order();

    /// <summary>A point's number as programs read it: "at least 30 day".</summary>
    public static string ValueOf(Provision provision) =>
        $"{(provision.Bound == ProvisionBound.Exactly ? "" : PlainTerms.Of(provision.Bound) + " ")}{provision.Quantity.ToString(CultureInfo.InvariantCulture)} {provision.Unit}";
}
