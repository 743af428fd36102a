using System.CommandLine;
using Parley.Actors.Casts;
using Parley.Exports;

namespace Parley.Cli.Commands;

/// <summary><c>parley schema</c>: prints the JSON Schema of <c>parley read --format jsonl</c> or of <c>cast.json</c>.</summary>
internal static class SchemaCommand
{
    public static Command Create()
    {
        var what = new Argument<string>("WHAT") { Description = "statement: the lines that 'parley read --format jsonl' prints; cast: cast.json.", DefaultValueFactory = _ => "statement" };
        what.AcceptOnlyFromAmong("statement", "cast");
        var command = new Command("schema", "Print a JSON Schema.\n\nExamples:\n  parley schema > statement.schema.json\n  parley schema cast > cast.schema.json") { what };
        command.SetAction(parsed =>
        {
            parsed.InvocationConfiguration.Output.Write(parsed.GetValue(what) == "cast" ? CastSchema.Text : StatementSchema.Text);
            return ExitCodes.Done;
        });
        return command;
    }
}
