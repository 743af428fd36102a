using System.Globalization;

namespace Parley.Cli;

/// <summary>Tells on standard error how far a run has come, with rate and time left, when there is more than one article.</summary>
/// <param name="error">Standard error.</param>
/// <param name="isTerminal">Whether a line can be written over; if not, only the closing line is written.</param>
/// <param name="total">How many articles there are, or null when that is not known.</param>
/// <param name="clock">Measures the rate.</param>
internal sealed class Progress(TextWriter error, bool isTerminal, int? total, TimeProvider clock)
{
    private readonly long started = clock.GetTimestamp();
    private long shown;
    private int articles;
    private int statements;
    private int failures;

    /// <summary>Counts one article, and shows the count at most five times a second.</summary>
    public void Add(ReadOutcome outcome)
    {
        articles++;
        statements += outcome switch
        {
            ReadOutcome.Read read => read.Reading.Statements.Count,
            ReadOutcome.AlreadyRead read => read.Reading.Statements.Count,
            _ => 0,
        };
        failures += outcome is ReadOutcome.Failed ? 1 : 0;
        if (isTerminal && total is not 1 && clock.GetElapsedTime(shown).TotalSeconds > 0.2)
        {
            shown = clock.GetTimestamp();
            error.Write($"\r{Line()}{Left()}\u001b[K");
        }
    }

    /// <summary>Clears the running line; a named problem then stands on a line of its own.</summary>
    public void Clear() => error.Write(isTerminal && shown != 0 ? "\r\u001b[K" : "");

    /// <summary>Writes the closing line of a run over several articles.</summary>
    public void Complete()
    {
        Clear();
        if (articles > 1)
        {
            error.WriteLine($"{Line()}{(failures == 0 ? "" : $", {failures} not read")}");
        }
    }

    private string Line()
    {
        var seconds = Math.Max(clock.GetElapsedTime(started).TotalSeconds, 0.001);
        var of = total is { } known && known != articles ? $" of {known}" : "";
        return string.Create(
            CultureInfo.InvariantCulture, $"{articles}{of} articles, {statements} statements, {seconds:F1} s, {articles / seconds:F1} articles a second");
    }

    private string Left()
    {
        if (total is not { } known || articles == 0 || articles >= known)
        {
            return "";
        }

        var left = TimeSpan.FromSeconds(clock.GetElapsedTime(started).TotalSeconds / articles * (known - articles));
        return left.TotalMinutes >= 1 ? $", {left.TotalMinutes:F0} min left" : $", {left.TotalSeconds:F0} s left";
    }
}
