using Parley.Exports;

namespace Parley.Tests.Exports;

/// <summary>A folder of pages that stay in memory.</summary>
internal sealed class MemoryFolder : IPageFolder
{
    private readonly List<(string Name, StringWriter Writer)> pages = [];

    public IEnumerable<string> Names => pages.Select(page => page.Name);

    public string this[string name] => pages.Single(page => page.Name == name).Writer.ToString();

    public TextWriter Create(string name)
    {
        var writer = new StringWriter { NewLine = "\n" };
        pages.Add((name, writer));
        return writer;
    }
}
