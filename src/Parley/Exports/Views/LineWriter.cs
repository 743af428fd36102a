namespace Parley.Exports.Views;

/// <summary>Writes wrapped lines for a terminal of 80 columns.</summary>
internal sealed class LineWriter(TextWriter output)
{
    /// <summary>How many columns a line may take.</summary>
    public const int Width = 80;

    /// <summary>Writes words, broken at the width.</summary>
    /// <param name="words">The words.</param>
    /// <param name="indent">How many blanks stand before each line.</param>
    /// <param name="hang">How many more stand before each line but the first.</param>
    public void Write(string words, int indent = 0, int hang = 0)
    {
        var isFirst = true;
        foreach (var line in TextLines.Wrap(words, Width - indent - hang))
        {
            output.Write(new string(' ', isFirst ? indent : indent + hang) + line + "\n");
            isFirst = false;
        }
    }

    /// <summary>Writes an empty line.</summary>
    public void Skip() => output.Write('\n');

    /// <summary>Writes a line across the width.</summary>
    public void Rule(char mark = '─') => output.Write(new string(mark, Width) + "\n");
}
