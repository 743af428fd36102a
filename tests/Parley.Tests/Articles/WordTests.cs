using Parley.Articles;

namespace Parley.Tests.Articles;

public sealed class WordTests : IDisposable
{
    private const string Sentence = "The envoy of Norland walked out of the talks on Tuesday, a mediator said.";

    private readonly Opening opening = new();

    public void Dispose() => opening.Dispose();

    [Fact]
    public void Paragraphs_are_read_and_a_heading_at_the_top_is_the_title()
    {
        var body = $"<w:p><w:pPr><w:pStyle w:val=\"berschrift1\"/></w:pPr><w:r><w:t>Talks resume</w:t></w:r></w:p>{WordFile.Paragraph(Sentence)}<w:p/>"
            + "<w:p><w:pPr><w:pStyle w:val=\"Bild\"/></w:pPr><w:r><w:t>The envoy leaves.</w:t></w:r></w:p>"
            + "<w:tbl><w:tr><w:tc><w:p><w:hyperlink><w:r><w:t>She will </w:t></w:r></w:hyperlink><w:r><w:t>be</w:t><w:tab/><w:t>back.</w:t></w:r></w:p></w:tc></w:tr></w:tbl>";

        var article = Opening.One(Opening.Open(opening.Write("2025-06-03-talks.docx", WordFile.Of(body))));

        Assert.Equal(("Talks resume", $"{Sentence}\n\nThe envoy leaves.\n\nShe will be\tback."), (article.Title, article.Text));
        Assert.Equal((BlockKind.Caption, new DateOnly(2025, 6, 3)), (article.KindAt(article.Text.IndexOf("The envoy leaves", StringComparison.Ordinal)), article.Published));
    }

    [Fact]
    public void Changes_are_read_as_accepted_and_what_is_hidden_is_not_read()
    {
        const string Body = "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>Talks </w:t></w:r><w:del><w:r><w:delText>never </w:delText></w:r></w:del></w:p>"
            + "<w:p><w:ins><w:r><w:t>resume</w:t></w:r></w:ins><w:r><w:rPr><w:vanish/></w:rPr><w:t> secretly</w:t></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:t> on Mon</w:t><w:noBreakHyphen/><w:softHyphen/><w:t>day.</w:t></w:r></w:p>"
            + "<w:p><w:r><mc:AlternateContent><mc:Choice><w:txbxContent><w:p><w:r><w:t>A box.</w:t></w:r></w:p></w:txbxContent></mc:Choice><mc:Fallback><w:p><w:r><w:t>A box.</w:t></w:r></w:p></mc:Fallback></mc:AlternateContent><w:t>Beside it.</w:t></w:r></w:p>";

        Assert.Equal("Talks resume on Mon-day.\n\nBeside it.\n\nA box.", Opening.One(Opening.OpenStream(WordFile.Of(Body))).Text);
    }

    [Fact]
    public void A_document_is_told_by_its_content() =>
        Assert.Equal(Sentence, Opening.One(Opening.Open(opening.Write("talks.txt", WordFile.OfParagraphs([Sentence])))).Text);

    [Fact]
    public void Documents_without_text_and_damaged_ones_are_named()
    {
        var empty = opening.Write("empty.docx", WordFile.Of("<w:p/>"));
        var other = opening.Write("other.docx", WordFile.Zip(("notes.txt", "x")));
        var cut = opening.Write("cut.docx", WordFile.OfParagraphs([Sentence])[..300]);
        var wrong = opening.Write("wrong.docx", WordFile.Zip(("word/document.xml", "<w:document>")));
        var typed = opening.Write("typed.docx", "Talks."u8.ToArray());

        var problems = Opening.Open(empty, other, cut, wrong, typed).Select(arrival => Assert.IsType<Arrival.Unreadable>(arrival).Problem.Message);

        Assert.Equal(
            [
                $"{empty}: is a Word document without text",
                $"{other}: is a zip archive that holds no Word document",
                $"{cut}: is a damaged Word document: its zip cannot be opened",
                $"{wrong}: is a damaged Word document: its part word/document.xml cannot be read",
                $"{typed}: is a damaged Word document: its zip cannot be opened",
            ],
            problems);
    }

    [Fact]
    public void A_document_that_unpacks_to_too_much_is_refused()
    {
        var path = opening.Write("bomb.docx", WordFile.OfParagraphs([new string('a', 20_000_000)]));

        Assert.Contains(": unpacks to more than ", Opening.Problem(Opening.Open(path)), StringComparison.Ordinal);
    }
}
