using System.CommandLine;
using Parley.Actors.Casts;
using Parley.Exports;
using Parley.Exports.Views;
using Parley.Positions.Codebooks;

namespace Parley.Cli.Commands;

/// <summary><c>parley schema</c>: prints the JSON Schema of what a command prints or of a file of a negotiation.</summary>
internal static class SchemaCommand
{
    private static readonly Dictionary<string, string> Schemas = new(StringComparer.Ordinal)
    {
        ["statement"] = StatementSchema.Text,
        ["cast"] = CastSchema.Text,
        ["codebook"] = CodebookSchema.Text,
        ["sides"] = ViewSchemas.Sides,
        ["changes"] = ViewSchemas.Changes,
        ["proposals"] = ViewSchemas.Proposals,
        ["meetings"] = ViewSchemas.Meetings,
        ["timeline"] = ViewSchemas.Timeline,
        ["show"] = ViewSchemas.Show,
    };

    public static Command Create()
    {
        var what = new Argument<string>("WHAT") { Description = "statement: the lines that 'parley read --format jsonl' prints; cast: cast.json; codebook: codebook.json; sides, changes, proposals, meetings, timeline, show: what these views print with --format json.", DefaultValueFactory = _ => "statement" };
        what.AcceptOnlyFromAmong([.. Schemas.Keys]);
        var command = new Command("schema", "Print a JSON Schema.\n\nExamples:\n  parley schema > statement.schema.json\n  parley schema cast > cast.schema.json") { what };
        command.SetAction(parsed =>
        {
            parsed.InvocationConfiguration.Output.Write(Schemas[parsed.GetValue(what) ?? "statement"]);
            return ExitCodes.Done;
        });
        return command;
    }
}
