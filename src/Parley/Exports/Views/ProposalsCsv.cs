using System.Globalization;
using Parley.Positions.Folds;

namespace Parley.Exports.Views;

/// <summary>What is on the table, as CSV: a row for each point of each version and for each answer, with a header; a proposal with neither has one row.</summary>
internal static class ProposalsCsv
{
    public static void Write(ProposalsReport report, TextWriter output)
    {
        CsvRows.Write(
            output, "proposal", "name", "authors", "firstSeen", "colour", "row", "version", "number", "quantity", "unit", "bound", "change",
            "party", "state", "claimedBy", "claimer", "jump", "day", "words", "statement", "article", "start", "end", "outlet", "url");
        foreach (var row in report.Rows)
        {
            string?[] head = [row.Id, row.Name, string.Join("; ", row.Authors), Terms.Day(row.FirstSeen), Terms.Of(row.Colour)];
            foreach (var (version, point) in row.Versions.SelectMany(version => version.Provisions.Select(point => (version, point))))
            {
                CsvRows.Write(output, [
                    .. head, "provision", Number(version.Number), Number(point.Number), point.Provision.Quantity.ToString(CultureInfo.InvariantCulture), point.Provision.Unit,
                    Terms.Of(point.Provision.Bound), Terms.Of(point.Change), null, null, null, null, null, Terms.Day(version.Day), .. WordsOf(point.Words)]);
            }

            foreach (var (answers, answer) in row.Answers.SelectMany(answers => answers.Answers.Select(answer => (answers, answer))))
            {
                CsvRows.Write(output, [
                    .. head, "answer", null, null, null, null, null, null, answers.Party, Terms.Of(answer.Response.State), Terms.Of(answer.Response.ClaimedBy), answer.Claimer,
                    answer.IsJump ? "true" : "false", Terms.Day(answer.Words.Evidence.Day), .. WordsOf(answer.Words)]);
            }

            if (row.Versions.Count == 0 && row.Answers.Count == 0)
            {
                var first = row.Evidence[0];
                CsvRows.Write(output, [.. head, "mention", .. new string?[11], Terms.Day(first.Day), .. WordsOf(new ToldWords(first.Text, first.Start, first.End, first))]);
            }
        }

        output.Flush();
    }

    /// <summary>The words, where they stand, and the article's outlet and address.</summary>
    internal static string?[] WordsOf(ToldWords words) =>
        [words.Text, words.Evidence.Statement.Value, words.Evidence.Article.Value, Number(words.Start), Number(words.End), words.Evidence.Outlet, words.Evidence.Url];

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
