using Parley.Articles;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.DocumentLayoutAnalysis.WordExtractor;
using UglyToad.PdfPig.Exceptions;

namespace Parley.Documents.Pdf;

/// <summary>Reads an article from a PDF: words to lines, columns and paragraphs.</summary>
internal static class PdfReader
{
    // Type this much larger than the text's, at the top of the first page, is a title.
    private const double TitleSize = 1.2;

    private const int LongestTitle = 300;

    /// <summary>The article.</summary>
    /// <exception cref="UnreadableArticleException">It is encrypted, damaged, too long, or holds no text.</exception>
    public static Article Read(byte[] bytes, Delivery delivery, CancellationToken cancellationToken)
    {
        var pages = RunningHeads.Without(PagesOf(bytes, delivery.Path, delivery.Options.Limits.TextLength, cancellationToken));
        var paragraphs = PdfParagraphs.Of(pages.SelectMany(PageColumns.Of));
        if (paragraphs.Count == 0)
        {
            throw new UnreadableArticleException(delivery.Path, "is a PDF without text");
        }

        var joints = new LineJoints(paragraphs.SelectMany(paragraph => paragraph.Lines));
        var title = paragraphs.Count > 1 && paragraphs[0].Size > TextSize(paragraphs) * TitleSize ? joints.Join(paragraphs[0]) : null;
        var body = title is { Length: <= LongestTitle } ? paragraphs.Skip(1) : paragraphs;
        return new ArticleOrigin(delivery.Name) { Place = delivery.Path, Title = title is { Length: <= LongestTitle } ? title : null }
            .ToArticle(string.Join("\n\n", body.Select(joints.Join)), delivery.Options);
    }

    // The size of most letters.
    private static double TextSize(List<PdfParagraph> paragraphs) =>
        paragraphs.SelectMany(paragraph => paragraph.Lines).GroupBy(line => Math.Round(line.Size)).MaxBy(group => group.Sum(line => line.Text.Length))!.Key;

    private static List<List<PdfWord>> PagesOf(byte[] bytes, string path, int mostLetters, CancellationToken cancellationToken)
    {
        try
        {
            using var pdf = PdfDocument.Open(bytes, new ParsingOptions { UseLenientParsing = true, SkipMissingFonts = true });
            if (pdf.NumberOfPages > PdfDoor.MostPages)
            {
                throw new UnreadableArticleException(path, $"is a PDF of {pdf.NumberOfPages:N0} pages; at most {PdfDoor.MostPages} are read");
            }

            var pages = new List<List<PdfWord>>();
            var (letters, pictures) = (0L, 0);
            foreach (var page in pdf.GetPages())
            {
                cancellationToken.ThrowIfCancellationRequested();
                letters += page.Letters.Count;
                pictures += page.NumberOfImages;
                if (letters > mostLetters)
                {
                    throw new UnreadableArticleException(path, $"the text has more than {mostLetters:N0} characters, the most that are read");
                }

                pages.Add(WordsOn(page));
            }

            return pictures == 0 || pages.Any(words => words.Count > 0) ? pages
                : throw new UnreadableArticleException(path, "is a scanned PDF: its pages are pictures without text");
        }
        catch (PdfDocumentEncryptedException)
        {
            throw new UnreadableArticleException(path, "is an encrypted PDF: it opens only with a password");
        }
        catch (Exception problem) when (problem is not (UnreadableArticleException or OperationCanceledException or OutOfMemoryException))
        {
            // PdfPig 0.1.16 throws what its parts throw (index, key and null errors among it) on malformed files.
            throw new UnreadableArticleException(path, "is a damaged PDF: " + problem.Message.ReplaceLineEndings(" "));
        }
    }

    private static List<PdfWord> WordsOn(Page page) =>
    [
        .. from word in NearestNeighbourWordExtractor.Instance.GetWords(WithoutUnseenHyphens(page.Letters))
           let text = Letters(word)
           where word.TextOrientation == TextOrientation.Horizontal && text.Length > 0
           select new PdfWord(text, word.BoundingBox.Left, word.BoundingBox.Right, word.Letters[0].StartBaseLine.Y, word.Letters.Max(letter => letter.PointSize)),
    ];

    // Browsers print a soft hyphen that is not seen as a blank without width, over which the next letter stands: it parts no word.
    private static List<Letter> WithoutUnseenHyphens(IReadOnlyList<Letter> letters) =>
        [.. letters.Where((letter, index) => index + 1 == letters.Count || letter.Value is not (" " or "\u00ad") || !StandsOver(letters[index + 1], letter))];

    private static bool StandsOver(Letter letter, Letter blank) =>
        Math.Abs(letter.StartBaseLine.Y - blank.StartBaseLine.Y) < 1 && letter.StartBaseLine.X > blank.StartBaseLine.X - (blank.Width / 2) && letter.StartBaseLine.X < blank.StartBaseLine.X + (blank.Width / 2);

    // Printers' ligatures are letters; a NUL is a glyph that the font does not explain.
    private static string Letters(Word word) =>
        word.Text.Replace("\ufb00", "ff", StringComparison.Ordinal)
            .Replace("\ufb01", "fi", StringComparison.Ordinal)
            .Replace("\ufb02", "fl", StringComparison.Ordinal)
            .Replace("\ufb03", "ffi", StringComparison.Ordinal)
            .Replace("\ufb04", "ffl", StringComparison.Ordinal)
            .Replace("\ufb05", "st", StringComparison.Ordinal)
            .Replace("\ufb06", "st", StringComparison.Ordinal)
            .Replace("\0", string.Empty, StringComparison.Ordinal)
            .Trim();
}
