using System.CommandLine;
using Parley.Exports.Views;
using Parley.Positions;
using Parley.Positions.Folds;
using Parley.Text.JsonFiles;

namespace Parley.Cli.Commands;

/// <summary><c>parley show</c>: a statement in its context, with the rule or head that decided each of its fields.</summary>
internal static class ShowCommand
{
    /// <summary>The command, reading from and writing to the given streams.</summary>
    public static Command Create(Streams streams, TimeProvider clock)
    {
        var view = new ViewOptions();
        var id = new Argument<string>("ID") { Description = "A statement's id or a beginning of it that no other has, or an article's id." };
        var command = new Command(
            "show",
            "Explain a statement: its words in context, what decided each field, and what else it could have been.\n\nExamples:\n  parley show st_5f0c samples/2025-06-02-harbour-talks.txt\n  parley show ar_91b2c3d4e5f60718 inbox/ --format json")
        {
            id,
        };
        view.AddWith(command, ["table", "markdown", "json"]);
        command.Validators.Add(result =>
        {
            if (result.GetValue(id) is { } asked && !asked.StartsWith("st_", StringComparison.Ordinal) && !asked.StartsWith("ar_", StringComparison.Ordinal))
            {
                result.AddError($"'{asked}' is no id: those of statements begin with st_, those of articles with ar_.");
            }
        });
        view.SetView(command, streams, clock, (parsed, input, _, run, output) =>
        {
            var asked = parsed.GetValue(id) ?? "";
            ShowView.Write(asked, Found(input, asked), run.Format, output);
        });
        return command;
    }

    /// <exception cref="WrongFileException">Nothing has the id, or several do.</exception>
    private static IReadOnlyList<(CodedArticle Article, Coded Coded)> Found(ViewInput input, string id)
    {
        var found = StatementLookup.Find(input.Articles, id);
        return found.Count switch
        {
            0 => throw new WrongFileException($"nothing that was read has the id {id}, or an id that begins so; 'parley read' prints the ids."),
            > 1 when !id.StartsWith("ar_", StringComparison.Ordinal) => throw new WrongFileException(
                $"{found.Count} statements have an id that begins with {id}: {string.Join(", ", found.Take(5).Select(one => one.Coded.Dated.Attributed.Statement.Id.Value))}{(found.Count > 5 ? ", …" : "")}."),
            _ => found,
        };
    }
}
