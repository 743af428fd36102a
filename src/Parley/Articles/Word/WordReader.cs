using System.Text;
using System.Xml.Linq;

namespace Parley.Articles.Word;

/// <summary>Reads the paragraphs of a Word document as they read once every change in it is accepted.</summary>
/// <remarks>Comments, notes, headers and footers are other parts of the file, and are not read.</remarks>
internal static class WordReader
{
    // Deleted and moved text, hidden field codes, and what is drawn only where the newer drawing is not understood.
    private static readonly string[] Unseen = ["del", "moveFrom", "delText", "instrText", "delInstrText", "Fallback", "rPr", "pPr", "sectPr", "annotationRef"];

    /// <summary>The paragraphs with words, in order.</summary>
    /// <exception cref="UnreadableArticleException">It is no Word document, damaged, or unpacks to too much.</exception>
    public static List<WordParagraph> ParagraphsOf(byte[] bytes, string place, CancellationToken cancellationToken)
    {
        using var package = new WordPackage(bytes, place);
        var main = package.Part(MainPart(package)) ?? throw new UnreadableArticleException(place, "is a zip archive that holds no Word document");
        var styles = StylesOf(package.Part("word/styles.xml"));
        var paragraphs = new List<WordParagraph>();
        var words = new StringBuilder();
        foreach (var paragraph in main.Descendants().Where(element => element.Name.LocalName == "p" && IsWord(element) && IsSeen(element)))
        {
            cancellationToken.ThrowIfCancellationRequested();
            AddWords(paragraph, words);
            var properties = Child(paragraph, "pPr");
            if (Child(Child(properties, "rPr"), "del") is not null)
            {
                // Its end was deleted: the next goes on in it.
                continue;
            }

            var style = Value(Child(properties, "pStyle")) is { } id ? styles.GetValueOrDefault(id) ?? id.ToLowerInvariant() : null;
            if (words.ToString().Trim() is { Length: > 0 } line)
            {
                paragraphs.Add(new WordParagraph(line, style));
            }

            words.Clear();
        }

        return paragraphs;
    }

    /// <summary>The article that the paragraphs are; a heading at the top is its title.</summary>
    /// <exception cref="UnreadableArticleException">There are none, or they make too much text.</exception>
    public static Article Read(List<WordParagraph> paragraphs, Delivery delivery)
    {
        var title = paragraphs is [{ Style: "title" or "heading 1" }, _, ..] ? paragraphs[0].Words : null;
        var body = title is null ? paragraphs : paragraphs[1..];
        if (body.Count == 0)
        {
            throw new UnreadableArticleException(delivery.Path, "is a Word document without text");
        }

        var kinds = body.Index().Where(paragraph => paragraph.Item.Style == "caption").ToDictionary(paragraph => paragraph.Index, _ => BlockKind.Caption);
        var text = string.Join("\n\n", body.Select(paragraph => paragraph.Words));
        var origin = new ArticleOrigin(delivery.Name) { Place = delivery.Path, Title = title };

        // Breaks within a paragraph make paragraphs of their own, by which captions could not be counted.
        return origin.ToArticle(text, delivery.Options, body.Any(paragraph => paragraph.Words.Contains('\n', StringComparison.Ordinal)) ? null : kinds);
    }

    private static string MainPart(WordPackage package) =>
        package.Part("_rels/.rels")?.Elements()
            .FirstOrDefault(relation => relation.Attribute("Type")?.Value.EndsWith("/officeDocument", StringComparison.Ordinal) == true)
            ?.Attribute("Target")?.Value.TrimStart('/') ?? "word/document.xml";

    private static Dictionary<string, string> StylesOf(XElement? styles)
    {
        var names = new Dictionary<string, string>();
        foreach (var style in styles?.Elements().Where(element => element.Name.LocalName == "style") ?? [])
        {
            var id = style.Attributes().FirstOrDefault(attribute => attribute.Name.LocalName == "styleId")?.Value;
            if (id is not null && Value(Child(style, "name")) is { } name)
            {
                names.TryAdd(id, name.ToLowerInvariant());
            }
        }

        return names;
    }

    // Paragraphs in text boxes stand inside the paragraph that the box hangs on, and come after it.
    private static void AddWords(XElement element, StringBuilder words)
    {
        foreach (var inner in element.Elements())
        {
            switch (inner.Name.LocalName)
            {
                case "p" or "txbxContent":
                    break;
                case var name when Unseen.Contains(name):
                    break;
                case "t":
                    words.Append(inner.Value);
                    break;
                case "tab":
                    words.Append('\t');
                    break;
                case "br" when inner.Attributes().All(attribute => attribute.Value is not ("page" or "column")):
                case "cr":
                    words.Append('\n');
                    break;
                case "noBreakHyphen":
                    words.Append('-');
                    break;
                case "r" when IsHidden(inner):
                    break;
                default:
                    AddWords(inner, words);
                    break;
            }
        }
    }

    private static bool IsHidden(XElement run) => Child(Child(run, "rPr"), "vanish") is { } vanish && Value(vanish) is not ("0" or "false" or "off");

    private static bool IsSeen(XElement paragraph) => !paragraph.Ancestors().Any(ancestor => ancestor.Name.LocalName is "del" or "moveFrom" or "Fallback");

    private static bool IsWord(XElement element) => element.Name.NamespaceName.Contains("wordprocessingml", StringComparison.Ordinal);

    private static XElement? Child(XElement? element, string name) => element?.Elements().FirstOrDefault(inner => inner.Name.LocalName == name);

    private static string? Value(XElement? element) => element?.Attributes().FirstOrDefault(attribute => attribute.Name.LocalName == "val")?.Value;
}
