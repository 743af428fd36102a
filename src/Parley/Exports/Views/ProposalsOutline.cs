using System.Globalization;
using Parley.Positions.Folds;

namespace Parley.Exports.Views;

/// <summary>What is on the table as an outline: a section for each proposal, its points, then an item for each party.</summary>
internal static class ProposalsOutline
{
    private const int NamesShown = 3;

    public static Outline Of(ProposalsReport report) => new(
        $"On the table, {Terms.Day(report.AsOf) ?? "day not known"}",
        [.. report.Rows.Select((row, index) => SectionOf(row, index + 1))],
        "No statement names a proposal.",
        CountWords.Of(report.Counts));

    private static OutlineSection SectionOf(ProposalRow row, int number)
    {
        var head = string.Create(CultureInfo.InvariantCulture, $"{number}. {row.Name} {AnswerWords.Of(row.Colour)}");
        return new OutlineSection(head, LeadOf(row), [.. PointsOf(row), .. row.Answers.Select(ItemOf), .. row.Answers.Count == 0 ? [Unanswered(row)] : Array.Empty<OutlineItem>()]);
    }

    /// <summary>Author, day, other names.</summary>
    internal static string LeadOf(ProposalRow row)
    {
        var others = row.Names.Where(name => name != row.Name).Take(NamesShown).Select(ToldWording.Quoted).ToList();
        return $"{AnswerWords.AuthorsOf(row)}, first seen {Terms.Day(row.FirstSeen) ?? "on a day not known"}{(others.Count > 0 ? $"; also called {string.Join(", ", others)}" : "")}";
    }

    private static OutlineItem Unanswered(ProposalRow row) => new("No answer told", ToldWording.Quoted(row.Evidence[0].Words) + " – " + EvidenceWords.Source(row.Evidence[0]), []);

    private static IEnumerable<OutlineItem> PointsOf(ProposalRow row) =>
        AnswerWords.PointsOf(row).Select(number => new OutlineItem(
            string.Create(CultureInfo.InvariantCulture, $"Point {number} {AnswerWords.Of(row.Colour)} {AnswerWords.PointOf(row, number)}"), Words: null, []));

    private static OutlineItem ItemOf(PartyAnswers answers) => new(
        AnswerWords.HeadOf(answers),
        answers.Latest is { } latest ? ToldWording.Sourced(latest.Words, latest.Evidence) + (latest.IsJump ? " (unexpected jump: a step between was not told)" : "") : null,
        [.. answers.Answers.Where(answer => answer != answers.Latest).Reverse().Select(answer => (AnswerWords.LabelOf(answer, answers), ToldWording.Sourced(answer.Words, answer.Evidence)))]);
}
