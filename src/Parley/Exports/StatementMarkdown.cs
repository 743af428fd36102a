using static Parley.Exports.MarkdownText;

namespace Parley.Exports;

/// <summary>Markdown: a heading for each article and a line for each statement, to paste into a note.</summary>
public sealed class StatementMarkdown(TextWriter output, StatementFilter filter) : IWriteOutcomes
{
    public void Write(ReadOutcome outcome)
    {
        if (ReadArticle.Of(outcome, filter) is not { } read)
        {
            return;
        }

        var (article, reading, statements) = read;
        output.Write($"## {Plain(article.Title ?? article.Name)}\n\n");
        output.Write($"{Plain(article.Outlet ?? article.Name)}, {Terms.Day(article.Published) ?? "day unknown"} ({Terms.DayFrom(article.PublishedFrom)})\n\n");
        if (reading is null)
        {
            output.Write($"Not read: not in English (looks like {article.Language}).\n\n");
        }

        foreach (var (index, statement) in statements)
        {
            var speaker = Plain(SpeakerWords.Of(article, read.DatedOf(index).Attributed));
            var indent = statement.Within is null ? "" : "  ";
            output.Write($"{indent}- **{speaker}** {Plain(statement.Cue.In(article.Text))}: {Plain(statement.Content.In(article.Text))} ");
            output.Write($"*({Terms.Of(statement.Mode)}, {Terms.Of(statement.Kind)}{(statement.Negated ? ", negated" : "")}, {Terms.Confidence(statement.Confidence)}");
            output.Write($"{(OccasionWords.Of(article, read.DatedOf(index)) is { Length: > 0 } occasion ? $"; {Plain(occasion)}" : "")})*\n");
        }

        output.Write('\n');
    }

    public void Complete() => output.Flush();
}
