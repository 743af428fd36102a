using Parley.Articles;
using Parley.Statements;

namespace Parley.Exports;

/// <summary>A view for a terminal of 80 columns: the article, then speaker, cue and the words of each statement, wrapped.</summary>
public sealed class StatementTable(TextWriter output, StatementFilter filter) : IWriteOutcomes
{
    /// <summary>How many columns a line may take.</summary>
    public const int Width = 80;

    private const string Indent = "     ";

    private bool isFirst = true;

    public void Write(ReadOutcome outcome)
    {
        if (ReadArticle.Of(outcome, filter) is not { } read)
        {
            return;
        }

        output.Write(isFirst ? "" : "\n\n");
        isFirst = false;
        WriteHead(read.Article, read);
        foreach (var (index, statement) in read.Statements)
        {
            output.Write('\n');
            WriteStatement(read, index, statement);
        }
    }

    public void Complete() => output.Flush();

    private void WriteHead(Article article, ReadArticle read)
    {
        WriteLines(TextLines.Wrap(article.Title ?? article.Name, Width));
        var day = Terms.Day(article.Published) is { } known
            ? $"{known} ({Terms.DayFrom(article.PublishedFrom)})"
            : "day not known (say it with --published YYYY-MM-DD)";
        var origin = article.Outlet is { } outlet ? $"{outlet}, {day}" : day;
        WriteLines(TextLines.Wrap(article.Title is null ? origin : $"{origin}, {article.Name}", Width));
        var count = read.Reading is null
            ? $"not read: not in English (looks like {article.Language})"
            : read.Statements.Count == 1 ? "1 statement" : $"{read.Statements.Count} statements";
        output.Write(count + "\n" + new string('─', Width) + "\n");
    }

    private void WriteStatement(ReadArticle read, int index, Statement statement)
    {
        var article = read.Article;
        var speaker = SpeakerWords.Of(article, read.DatedOf(index).Attributed);
        var depth = statement.Within is null ? "" : "↳ ";
        WriteLines(TextLines.Wrap($"{depth}{speaker} · {statement.Cue.In(article.Text)}", Width - Indent.Length), $"{index + 1,3}. ");
        WriteLines(TextLines.Wrap(statement.Content.In(article.Text), Width - Indent.Length), Indent);
        if (OccasionWords.Of(article, read.DatedOf(index)) is { Length: > 0 } occasion)
        {
            WriteLines(TextLines.Wrap(occasion, Width - Indent.Length), Indent);
        }

        var block = statement.Block == BlockKind.Body ? "" : $", in the {Terms.Of(statement.Block)}";
        var turned = statement.Negated ? ", negated" : "";
        WriteLines(
            TextLines.Wrap(
                $"{Terms.Of(statement.Mode)}, {Terms.Of(statement.Kind)}{turned}{block}, {Terms.Confidence(statement.Confidence)}, {statement.Id}",
                Width - Indent.Length),
            Indent);
    }

    private void WriteLines(IEnumerable<string> lines, string first = "")
    {
        var lead = first;
        foreach (var line in lines)
        {
            output.Write(lead + line + "\n");
            lead = new string(' ', first.Length);
        }
    }
}
