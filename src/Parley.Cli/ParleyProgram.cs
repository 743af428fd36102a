using System.CommandLine;
using System.CommandLine.Parsing;
using Parley.Actors.Casts;
using Parley.Cli.Commands;
using Parley.Ledgers;
using Parley.Models;
using Parley.Scoring;
using Parley.Text.JsonFiles;

namespace Parley.Cli;

/// <summary>The program as its users see it: commands, streams in and out, an exit code.</summary>
internal static class ParleyProgram
{
    /// <summary>Runs one command line.</summary>
    /// <returns>The exit code (<see cref="ExitCodes"/>).</returns>
    public static async Task<int> RunAsync(string[] arguments, Streams streams, TimeProvider clock, CancellationToken cancellationToken = default)
    {
        try
        {
            var parsed = Commands(streams, clock).Parse(arguments);
            if (parsed.Errors.Count > 0 && parsed.Action is not System.CommandLine.Help.HelpAction)
            {
                foreach (var error in parsed.Errors)
                {
                    await streams.Error.WriteLineAsync($"parley: {error.Message}").ConfigureAwait(false);
                }

                await streams.Error.WriteLineAsync($"Try '{NameOf(parsed.CommandResult)} --help'.").ConfigureAwait(false);
                return ExitCodes.WrongUse;
            }

            return await parsed.InvokeAsync(
                new InvocationConfiguration { Output = streams.Output, Error = streams.Error, EnableDefaultExceptionHandler = false },
                cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            await streams.Error.WriteLineAsync("parley: stopped; nothing half written was left.").ConfigureAwait(false);
            return ExitCodes.Stopped;
        }
        catch (WrongFileException wrong)
        {
            foreach (var problem in wrong.Problems)
            {
                await streams.Error.WriteLineAsync($"parley: {problem}").ConfigureAwait(false);
            }

            return ExitCodes.WrongUse;
        }
        catch (Exception problem) when (problem is UnusableModelException or UnusableLedgerException or IOException or UnauthorizedAccessException)
        {
            await streams.Error.WriteLineAsync($"parley: {problem.Message}").ConfigureAwait(false);
            return ExitCodes.Broken;
        }
        finally
        {
            await streams.Output.FlushAsync(CancellationToken.None).ConfigureAwait(false);
        }
    }

    private static RootCommand Commands(Streams streams, TimeProvider clock) =>
        new("Reads the news about a negotiation and tells who said what. Works offline.")
        {
            InitCommand.Create(streams),
            ReadCommand.Create(streams, clock),
            SidesCommand.Create(streams, clock),
            ChangesCommand.Create(streams, clock),
            ProposalsCommand.Create(streams, clock),
            MeetingsCommand.Create(streams, clock),
            TimelineCommand.Create(streams, clock),
            ShowCommand.Create(streams, clock),
            LogCommand.Create(streams, clock),
            VerifyCommand.Create(streams, clock),
            BackupCommand.Create(streams, clock),
            ForgetCommand.Create(streams, clock),
            CastCommand.Create(streams, clock),
            CodebookCommand.Create(streams, clock),
            ScoreCommand.Create(ReadForScore),
            SchemaCommand.Create(),
        };

    /// <summary>The command as one types it: "parley cast suggest".</summary>
    private static string NameOf(CommandResult command) =>
        command.Parent is CommandResult above ? $"{NameOf(above)} {command.Command.Name}" : "parley";

    /// <summary>Reads a text as <c>parley read --outermost</c> does, with the default model.</summary>
    private static IReadOnlyList<AttributionRecord> ReadForScore(string text, string name)
    {
        var article = Parley.Articles.PlainText.PlainTextReader.Read(name, text, new Parley.Articles.ArticleOptions());
        return [.. DefaultFinder.Value.Finder.Find(article).Statements.Where(statement => statement.Within is null).Select(AttributionRecord.Of)];
    }

    private static readonly Lazy<Readers> DefaultFinder = new(() => new Readers(ShippedModels.Default, Environment.ProcessorCount, areMany: false, Cast.Empty));
}
