using System.CommandLine;
using Parley.Actors.Casts;
using Parley.Exports;
using Parley.Positions.Codebooks;

namespace Parley.Cli.Commands;

/// <summary><c>parley schema</c>: prints the JSON Schema of <c>parley read --format jsonl</c> of <c>cast.json</c> or of <c>codebook.json</c>.</summary>
internal static class SchemaCommand
{
    public static Command Create()
    {
        var what = new Argument<string>("WHAT") { Description = "statement: the lines that 'parley read --format jsonl' prints; cast: cast.json; codebook: codebook.json.", DefaultValueFactory = _ => "statement" };
        what.AcceptOnlyFromAmong("statement", "cast", "codebook");
        var command = new Command("schema", "Print a JSON Schema.\n\nExamples:\n  parley schema > statement.schema.json\n  parley schema cast > cast.schema.json") { what };
        command.SetAction(parsed =>
        {
            parsed.InvocationConfiguration.Output.Write(parsed.GetValue(what) switch { "cast" => CastSchema.Text, "codebook" => CodebookSchema.Text, _ => StatementSchema.Text });
            return ExitCodes.Done;
        });
        return command;
    }
}
