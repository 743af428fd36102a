using System.Text;

namespace Parley.Cli;

/// <summary>The program's standard streams, so that tests can give their own.</summary>
internal sealed record Streams(Func<Stream> Input, TextWriter Output, TextWriter Error, bool IsErrorTerminal)
{
    /// <summary>The console's streams: UTF-8 without a mark, buffered.</summary>
    public static Streams OfConsole()
    {
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        return new Streams(
            Console.OpenStandardInput,
            new StreamWriter(Console.OpenStandardOutput(), utf8, bufferSize: 64 * 1024),
            new StreamWriter(Console.OpenStandardError(), utf8) { AutoFlush = true },
            !Console.IsErrorRedirected);
    }
}
