using System.CommandLine;
using Parley.Exports;

namespace Parley.Cli.Commands;

/// <summary><c>parley schema</c>: prints the JSON Schema of <c>parley read --format jsonl</c>.</summary>
internal static class SchemaCommand
{
    public static Command Create()
    {
        var command = new Command("schema", "Print the JSON Schema of the lines that 'parley read --format jsonl' prints.\n\nExample:\n  parley schema > statement.schema.json");
        command.SetAction(parsed =>
        {
            parsed.InvocationConfiguration.Output.Write(StatementSchema.Text);
            return ExitCodes.Done;
        });
        return command;
    }
}
