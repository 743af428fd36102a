using System.Text;

namespace Parley.Exports;

/// <summary>Words as Markdown shows them unchanged.</summary>
internal static class MarkdownText
{
    /// <summary>The words on one line, with the characters that Markdown or HTML would act on escaped.</summary>
    public static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            plain.Append(character switch
            {
                '\\' or '`' or '*' or '_' or '[' or ']' or '#' or '|' or '~' => $"\\{character}",
                '<' => "&lt;",
                '>' => "&gt;",
                '&' => "&amp;",
                _ => char.IsControl(character) ? " " : character.ToString(),
            });
        }

        return plain.ToString();
    }
}
