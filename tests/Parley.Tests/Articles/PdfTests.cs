using Parley.Articles;
using Parley.Documents.Pdf;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

namespace Parley.Tests.Articles;

/// <summary>The samples hold the words of samples/2025-06-02-harbour-talks.txt, printed by a browser.</summary>
public sealed class PdfTests : IDisposable
{
    private static readonly string Samples = Path.Combine(Repository.Root, "tests/Parley.Tests/Articles/Samples");

    private readonly Opening opening = new();

    public void Dispose() => opening.Dispose();

    [Theory]
    [InlineData("one-column.pdf")]
    [InlineData("two-columns.pdf")]
    [InlineData("harbour-talks.docx")]
    public void The_printed_sample_reads_as_its_text(string name)
    {
        var written = File.ReadAllText(Path.Combine(Repository.Root, "samples/2025-06-02-harbour-talks.txt")).Trim().Split("\n\n");

        var article = Opening.One(Open(Path.Combine(Samples, name)));

        Assert.Equal(written[0], article.Title);
        Assert.Equal(string.Join("\n\n", written.Skip(1)), article.Text);
    }

    [Fact]
    public void A_PDF_is_told_by_its_content()
    {
        var path = opening.Write("talks.txt", File.ReadAllBytes(Path.Combine(Samples, "one-column.pdf")));

        Assert.IsType<Arrival.Opened>(Assert.Single(Open(path)));
    }

    [Fact]
    public void An_encrypted_PDF_is_named()
    {
        var path = Path.Combine(Samples, "locked.pdf");

        Assert.Equal($"{path}: is an encrypted PDF: it opens only with a password", Opening.Problem(Open(path)));
    }

    [Fact]
    public void A_scanned_PDF_and_an_empty_one_are_named()
    {
        var pixel = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4//8/AAX+Av4N70a4AAAAAElFTkSuQmCC");
        var scanned = opening.Write("scanned.pdf", Pdf(page => page.AddPng(pixel, new PdfRectangle(10, 10, 200, 200))));
        var empty = opening.Write("empty.pdf", Pdf(_ => { }));

        Assert.Equal($"{scanned}: is a scanned PDF: its pages are pictures without text", Opening.Problem(Open(scanned)));
        Assert.Equal($"{empty}: is a PDF without text", Opening.Problem(Open(empty)));
    }

    [Theory]
    [InlineData("Talks.")]
    [InlineData("%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\n")]
    [InlineData("%PDF-1.4\ntrailer << /Root 9 0 R >>\n%%EOF")]
    public void A_damaged_PDF_is_named(string content)
    {
        var path = opening.Write("talks.pdf", content);

        Assert.StartsWith($"{path}: is a", Opening.Problem(Open(path)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_PDF_cut_off_anywhere_is_read_or_named()
    {
        var whole = File.ReadAllBytes(Path.Combine(Samples, "two-columns.pdf"));

        foreach (var length in Enumerable.Range(0, 12).Select(part => whole.Length * part / 12))
        {
            Assert.Single(Open(opening.Write("cut.pdf", whole[..length])));
        }
    }

    [Fact]
    public void Numbers_and_repeated_lines_at_the_edge_of_pages_are_left_out()
    {
        var path = opening.Write("talks.pdf", Pdf(
            page => Lines(page, 800, "The Sund Courier, 3 June", "", "Talks will resume on Friday, and the", "1"),
            page => Lines(page, 800, "The Sund Courier, 3 June", "", "mediators will be there.", "2")));

        Assert.Equal("Talks will resume on Friday, and the mediators will be there.", Opening.One(Open(path)).Text);
    }

    [Fact]
    public void A_title_stays_though_pages_repeat_it()
    {
        var path = opening.Write("talks.pdf", Pdf(
            page =>
            {
                page.Builder.AddText("Talks resume", 20, new PdfPoint(40, 800), page.Font);
                Lines(page, 760, "The envoy came back on Friday.");
            },
            page => Lines(page, 800, "Talks resume", "", "", "The mediators were there."),
            page => Lines(page, 800, "Talks resume", "", "", "Nobody left.")));

        var article = Opening.One(Open(path));

        Assert.Equal(("Talks resume", "The envoy came back on Friday.\n\nThe mediators were there.\n\nNobody left."), (article.Title, article.Text));
    }

    [Fact]
    public void A_hyphen_at_the_end_of_a_line_goes_unless_it_belongs_to_the_word()
    {
        var path = opening.Write("talks.pdf", Pdf(page => Lines(
            page, 800, "The nego-", "tiators want a long-", "term deal, a 30-", "day truce, the Anglo-", "Norse plan and the sea-", "going boats; sea-going they are.")));

        Assert.Equal("The negotiators want a long-term deal, a 30-day truce, the Anglo-Norse plan and the sea-going boats; sea-going they are.", Opening.One(Open(path)).Text);
    }

    [Fact]
    public void A_headline_and_a_foot_across_three_columns_do_not_mix_them()
    {
        var path = opening.Write("talks.pdf", Pdf(page =>
        {
            var font = page.Font;
            page.Builder.AddText("A line above that goes from the left edge of the page to its right edge, all across what stands in its three columns below", 10, new PdfPoint(40, 800), font);
            foreach (var column in Enumerable.Range(0, 3))
            {
                foreach (var line in Enumerable.Range(0, 5))
                {
                    page.Builder.AddText($"column {column} line {line} goes", 10, new PdfPoint(40 + (170 * column), 770 - (14 * line)), font);
                }
            }

            page.Builder.AddText("A line below that goes from the left edge of the page to its right edge, all across what stands in its three columns above", 10, new PdfPoint(40, 600), font);
        }));

        var text = Opening.One(Open(path)).Text;

        var places = Enumerable.Range(0, 15).Select(index => text.IndexOf($"column {index / 5} line {index % 5}", StringComparison.Ordinal)).ToArray();
        Assert.Equal(places.Order(), places);
        Assert.True(text.IndexOf("A line above", StringComparison.Ordinal) < places[0] && places[^1] < text.IndexOf("A line below", StringComparison.Ordinal), text);
    }

    [Fact]
    public void A_PDF_of_too_many_pages_is_named()
    {
        var path = opening.Write("book.pdf", Pdf([.. Enumerable.Repeat<Action<Sheet>>(_ => { }, PdfDoor.MostPages + 1)]));

        Assert.Equal($"{path}: is a PDF of 501 pages; at most 500 are read", Opening.Problem(Open(path)));
    }

    private static Arrival[] Open(string path) =>
        new ArticleSource(new ArticleOptions(), null, [new PdfDoor(), .. Doors.All])
            .OpenAsync([path], TestContext.Current.CancellationToken).ToBlockingEnumerable(TestContext.Current.CancellationToken).ToArray();

    private static byte[] Pdf(params Action<Sheet>[] pages)
    {
        using var pdf = new PdfDocumentBuilder();
        var font = pdf.AddStandard14Font(Standard14Font.TimesRoman);
        foreach (var page in pages)
        {
            page(new Sheet(pdf.AddPage(PageSize.A4), font));
        }

        return pdf.Build();
    }

    private static void Lines(Sheet page, double top, params string[] lines)
    {
        foreach (var (index, line) in lines.Index().Where(line => line.Item.Length > 0))
        {
            page.Builder.AddText(line, 10, new PdfPoint(40, top - (12 * index)), page.Font);
        }
    }

    /// <summary>A page that is being made, and the type to set it in.</summary>
    private sealed record Sheet(PdfPageBuilder Builder, PdfDocumentBuilder.AddedFont Font)
    {
        public void AddPng(byte[] picture, PdfRectangle place) => Builder.AddPng(picture, place);
    }
}
