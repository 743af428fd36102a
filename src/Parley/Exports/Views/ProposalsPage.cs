using System.Globalization;
using System.Text;
using Parley.Positions;
using Parley.Positions.Folds;
using Parley.Positions.Proposals;
using static Parley.Exports.MarkedText;

namespace Parley.Exports.Views;

/// <summary>What is on the table, as a page: for each proposal its points, version beside version in the colours of a treaty draft, and the answers by party.</summary>
internal static class ProposalsPage
{
    public static void Write(ProposalsReport report, TextWriter output)
    {
        var name = report.Asked.Codebook.Name;
        var origin = $"As of <b>{Terms.Day(report.AsOf) ?? "a day not known"}</b>{(name.Length > 0 ? $" · {Encode(name)}" : "")} · {Counted(report.Rows.Count)}";
        ViewPage.Write(output, "On the table", origin, report.Counts, [Legend(), .. report.Rows.Select((row, index) => Section(row, index + 1))]);
    }

    private static string Counted(int count) => count switch { 0 => "no statement names a proposal", 1 => "1 proposal", _ => string.Create(CultureInfo.InvariantCulture, $"{count} proposals") };

    private static string Legend() =>
        $"<ul class=\"signs\"><li>{Chip(ProvisionColour.Agreed)}<span>by all who answered</span></li><li>{Chip(ProvisionColour.InPrinciple)}<span>details or conditions open</span></li><li>{Chip(ProvisionColour.Open)}<span>somebody has not said yes</span></li></ul>\n";

    private static string Chip(ProvisionColour colour) => $"<span class=\"chip {Terms.Of(colour)}\">{PlainTerms.Of(colour)}</span>";

    private static string Section(ProposalRow row, int number)
    {
        var html = new StringBuilder();
        html.Append(CultureInfo.InvariantCulture, $"<section class=\"issue wide\" id=\"{Encode(row.Id)}\">\n<h3><span class=\"no\">{number}</span> {Encode(row.Name)} {Chip(row.Colour)}</h3>\n");
        html.Append($"<p class=\"prop\">{Encode(ProposalsOutline.LeadOf(row))}</p>\n");
        AppendPoints(html, row);
        foreach (var answers in row.Answers)
        {
            AppendAnswers(html, answers);
        }

        html.Append(row.Answers.Count == 0 ? $"<p class=\"verdict\">No answer told.</p>\n{ViewPage.Quotation(row.Evidence[0])}" : "");
        return html.Append("</section>\n").ToString();
    }

    private static void AppendPoints(StringBuilder html, ProposalRow row)
    {
        if (row.Versions.Count == 0)
        {
            return;
        }

        html.Append("<div class=\"scroll\"><table class=\"points\">\n<thead><tr><th scope=\"col\">Point</th>");
        foreach (var version in row.Versions)
        {
            var title = row.Versions.Count == 1 ? "As told" : string.Create(CultureInfo.InvariantCulture, $"Version {version.Number}");
            html.Append($"<th scope=\"col\">{title} <span>{Terms.Day(version.Day) ?? "day not known"}</span></th>");
        }

        html.Append("</tr></thead>\n<tbody>\n");
        foreach (var number in AnswerWords.PointsOf(row))
        {
            html.Append(CultureInfo.InvariantCulture, $"<tr class=\"{Terms.Of(row.Colour)}\"><th scope=\"row\">{number}</th>");
            foreach (var version in row.Versions)
            {
                html.Append(Cell(version.Provisions.FirstOrDefault(point => point.Number == number), isOnly: version.Number == 1));
            }

            html.Append("</tr>\n");
        }

        html.Append("</tbody></table></div>\n");
    }

    private static string Cell(VersionedProvision? point, bool isOnly)
    {
        if (point is null)
        {
            return "<td class=\"none1\">–</td>";
        }

        var change = isOnly ? "" : $"<span class=\"change {Terms.Of(point.Change)}\">{PlainTerms.Of(point.Change)}</span>";
        var words = point.Change == ProvisionChange.NotRepeated ? $"<s>{Encode(ToldWording.OneLine(point.Words.Text))}</s>" : Encode(ToldWording.Quoted(point.Words.Text));
        return $"<td>{words}{change}<span class=\"src\">{ViewPage.Source(point.Words.Evidence)}</span></td>";
    }

    private static void AppendAnswers(StringBuilder html, PartyAnswers answers)
    {
        html.Append($"<div class=\"side\"><div class=\"who1\"><bdi>{Encode(AnswerWords.PartyOf(answers))}</bdi>{StateOf(answers)}</div><div>\n");
        if (answers.Latest is { } latest)
        {
            html.Append(Words(latest)).Append(latest.IsJump ? ViewPage.Note("Unexpected jump", "a step between this answer and the one before was not told") : "");
        }

        foreach (var answer in answers.Answers.Where(answer => answer != answers.Latest).Reverse())
        {
            var isClaim = answer.Response.ClaimedBy == ClaimedBy.Other;
            html.Append($"<div class=\"{(isClaim ? "claim" : "earlier")}\"><p class=\"note\"><b>{Encode(AnswerWords.LabelOf(answer, answers))}</b></p>\n{Words(answer)}</div>\n");
        }

        html.Append("</div></div>\n");
    }

    private static string StateOf(PartyAnswers answers) => answers.Latest is null
        ? "<span class=\"answer open\">no answer of its own</span>"
        : $"<span class=\"answer {(answers.IsToEarlierVersion ? "open" : Terms.Of(ProvisionColours.Of([answers.State])))}\">{PlainTerms.Of(answers.State)}{(answers.IsToEarlierVersion ? ", before the numbers changed" : "")}</span>";

    private static string Words(Answer answer) =>
        $"<p class=\"q1\">{Encode(ToldWording.Quoted(answer.Words.Text))}</p>\n<p class=\"src\">{Encode(AnswerWords.ClaimOf(answer))} · {ViewPage.Source(answer.Words.Evidence)}{Encode(ToldWording.AlsoIn(answer.Words.Evidence, answer.Evidence))}</p>\n";
}
