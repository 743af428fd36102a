namespace Parley.Exports.Views;

/// <summary>Writes a view for a terminal of 80 columns.</summary>
internal static class OutlineTable
{
    public static void Write(Outline outline, TextWriter output)
    {
        var lines = new LineWriter(output);
        lines.Write(outline.Title);
        lines.Rule('═');
        if (outline.Sections.Count == 0)
        {
            lines.Write(outline.Empty);
            lines.Rule();
        }

        foreach (var section in outline.Sections)
        {
            Write(section, lines);
            lines.Rule();
        }

        lines.Write(outline.Last);
        output.Flush();
    }

    private static void Write(OutlineSection section, LineWriter lines)
    {
        lines.Write(section.Heading, hang: 3);
        if (section.Lead is { } lead)
        {
            lines.Write(lead, indent: 2);
        }

        foreach (var item in section.Items)
        {
            lines.Skip();
            lines.Write(item.Head, indent: 2, hang: 2);
            if (item.Words is { } words)
            {
                lines.Write(words, indent: 4);
            }

            foreach (var (label, note) in item.Notes)
            {
                lines.Write($"{label}: {note}", indent: 4, hang: 2);
            }
        }
    }
}
