using System.Text;
using Parley.Articles;

namespace Parley.Tests.Articles;

public sealed class MailTests : IDisposable
{
    private const string Head = "From: \"The Sund Courier\" <news@courier.example>\r\nTo: desk@paper.example\r\nSubject: Talks resume\r\nDate: Tue, 3 Jun 2025 08:15:00 +0200\r\nMIME-Version: 1.0\r\n";

    private const string Sentence = "The envoy of Norland walked out of the talks on Tuesday, a mediator said.";

    private readonly Opening opening = new();

    public void Dispose() => opening.Dispose();

    [Fact]
    public void Subject_sender_and_day_come_with_the_text()
    {
        var article = Opening.One(Opening.Open(opening.Write("a.eml", $"{Head}Content-Type: text/plain\r\n\r\n{Sentence}\r\n\r\nShe will be back.\r\n")));

        Assert.Equal($"{Sentence}\n\nShe will be back.\n", article.Text);
        Assert.Equal(("Talks resume", "The Sund Courier", new DateOnly(2025, 6, 3), PublishedFrom.Article), (article.Title, article.Outlet, article.Published, article.PublishedFrom));
    }

    [Theory]
    [InlineData("The Courier <news@courier.example>", "The Courier")]
    [InlineData("news@courier.example (The Courier)", "The Courier")]
    [InlineData("<news@courier.example>", "news@courier.example")]
    public void The_sender_s_name_is_the_outlet(string from, string outlet) =>
        Assert.Equal(outlet, Opening.One(Opening.OpenStream($"From: {from}\r\nSubject: Talks\r\nMIME-Version: 1.0\r\n\r\n{Sentence}")).Outlet);

    [Theory]
    [InlineData("talks.txt")]
    [InlineData("talks")]
    [InlineData("talks.dat")]
    public void A_mail_is_told_by_its_content(string name) =>
        Assert.Equal("Talks resume", Opening.One(Opening.Open(opening.Write(name, $"{Head}\r\n{Sentence}"))).Title);

    [Fact]
    public void Two_lines_with_colons_make_no_mail() =>
        Assert.StartsWith("From: ", Opening.One(Opening.OpenStream($"From: Port Ann\nSubject: talks\n\n{Sentence}")).Text, StringComparison.Ordinal);

    [Fact]
    public void Encoded_subjects_are_decoded_even_within_a_letter()
    {
        var words = "Subject: =?UTF-8?Q?Pe=C3=B1a:_=E2=80?=\r\n =?UTF-8?Q?=9Cno=E2=80=9D?= to =?iso-8859-1?B?6Q==?=\r\n";

        var article = Opening.One(Opening.OpenStream(Head.Replace("Subject: Talks resume\r\n", words, StringComparison.Ordinal) + "\r\n" + Sentence));

        Assert.Equal("Peña: “no” to é", article.Title);
    }

    [Fact]
    public void Plain_text_is_preferred_to_the_page()
    {
        var mail = Multipart("alternative", "text/html\r\n\r\n<p>The page.</p>", $"text/plain; charset=iso-8859-1\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n{Sentence} =\r\nPe=F1a left.");

        Assert.Equal($"{Sentence} Peña left.", Opening.One(Opening.OpenStream(mail)).Text);
    }

    [Fact]
    public void A_page_is_read_when_there_is_no_plain_text()
    {
        var page = Convert.ToBase64String(Encoding.UTF8.GetBytes($"<html><body><style>p {{}}</style><p>{Sentence}</p><p>“No.”</p></body></html>"), Base64FormattingOptions.InsertLineBreaks);

        var mail = Multipart("alternative", "text/plain\r\n\r\n \r\n", $"text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n{page}");

        Assert.Equal($"{Sentence}\n\n“No.”", Opening.One(Opening.OpenStream(mail)).Text);
    }

    [Fact]
    public void Flowed_lines_are_joined()
    {
        var article = Opening.One(Opening.OpenStream($"{Head}Content-Type: text/plain; format=flowed\r\n\r\nThe envoy walked \r\nout, a mediator \r\nsaid.\r\n\r\n-- \r\nThe desk\r\n"));

        Assert.Equal("The envoy walked out, a mediator said.\n\n-- \nThe desk\n", article.Text);
    }

    [Fact]
    public void What_was_sent_along_is_named_and_left()
    {
        var path = opening.Write("a.eml", Multipart(
            "mixed",
            $"text/plain\r\n\r\n{Sentence}",
            "application/pdf; name=x.pdf\r\nContent-Disposition: attachment; filename*0=\"the \"; filename*1*=dr%61ft.pdf\r\n\r\nxx",
            "image/png; name=logo.png\r\nContent-ID: <logo>\r\nContent-Disposition: inline\r\n\r\nxx",
            "message/rfc822\r\n\r\nSubject: older\r\n\r\nOld words."));

        var arrivals = Opening.Open(path);

        Assert.Equal(Sentence, Assert.IsType<Arrival.Opened>(arrivals[0]).Article.Text);
        Assert.Equal(
            [$"{path}, attachment \"the draft.pdf\": was sent along and is left: save it, then name the file", $"{path}, attachment \"message/rfc822\": was sent along and is left: save it, then name the file"],
            arrivals.Skip(1).Select(arrival => Assert.IsType<Arrival.Unreadable>(arrival).Problem.Message));
    }

    [Theory]
    [InlineData("Content-Type: application/pkcs7-mime\r\n\r\nxx", "is an encrypted mail")]
    [InlineData("Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: image/png\r\nContent-ID: <a>\r\n\r\nxx\r\n--b--", "is a mail without text")]
    [InlineData("\r\n", "is empty")]
    public void A_mail_without_text_is_named(string rest, string reason)
    {
        var path = opening.Write("a.eml", Head + rest);

        Assert.Equal($"{path}: {reason}", Opening.Problem(Opening.Open(path)));
    }

    [Fact]
    public void Parts_without_end_nest_only_so_deep()
    {
        var mail = new StringBuilder(Head);
        for (var depth = 0; depth < 500; depth++)
        {
            mail.Append($"Content-Type: multipart/mixed; boundary=b{depth}\r\n\r\n--b{depth}\r\n");
        }

        Assert.Contains("is a mail without text", Opening.Problem(Opening.OpenStream(mail.ToString())), StringComparison.Ordinal);
    }

    private static string Multipart(string kind, params string[] parts) =>
        $"{Head}Content-Type: multipart/{kind}; boundary=\"cut here\"\r\n\r\nfor old programs\r\n{string.Concat(parts.Select(part => $"--cut here\r\nContent-Type: {part}\r\n"))}--cut here--\r\nleft over";
}
