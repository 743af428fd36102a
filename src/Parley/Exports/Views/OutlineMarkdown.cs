using static Parley.Exports.MarkdownText;

namespace Parley.Exports.Views;

/// <summary>Writes a view as Markdown: a heading for each section, an item for each thing.</summary>
internal static class OutlineMarkdown
{
    public static void Write(Outline outline, TextWriter output)
    {
        output.Write($"# {Plain(outline.Title)}\n\n");
        output.Write(outline.Sections.Count == 0 ? $"{Plain(outline.Empty)}\n\n" : "");
        foreach (var section in outline.Sections)
        {
            output.Write($"## {Plain(section.Heading)}\n\n");
            output.Write(section.Lead is { } lead ? $"{Plain(lead)}\n\n" : "");
            foreach (var item in section.Items)
            {
                output.Write($"- **{Plain(item.Head)}**{(item.Words is { } words ? $": {Plain(words)}" : "")}\n");
                foreach (var (label, note) in item.Notes)
                {
                    output.Write($"  - {Plain(label)}: {Plain(note)}\n");
                }
            }

            output.Write('\n');
        }

        output.Write($"{Plain(outline.Last)}\n");
        output.Flush();
    }
}
