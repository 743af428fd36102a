using System.Text;

namespace Parley.Cli.Tests;

/// <summary>One run of the program in this process, with its own streams and folder.</summary>
internal sealed record Run(int ExitCode, string Output, string Error)
{
    public const string Sample = "samples/2025-06-02-harbour-talks.txt";

    /// <summary>Runs a command line; "SAMPLE" stands for the sample article, and the small model is used unless another is named.</summary>
    public static async Task<Run> OfAsync(string input, params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var streams = new Streams(() => new MemoryStream(Encoding.UTF8.GetBytes(input)), output, error, IsErrorTerminal: false);
        string[] full = [.. arguments.Select(argument => argument == "SAMPLE" ? Path.Combine(Repository.Root, Sample) : argument)];
        if (full is ["read", ..] && !full.Contains("--model") && !full.Contains("--help"))
        {
            full = [.. full, "--model", "english-small"];
        }

        var code = await ParleyProgram.RunAsync(full, streams, TimeProvider.System, TestContext.Current.CancellationToken);
        return new Run(code, output.ToString(), error.ToString());
    }
}
