using Parley.Articles.Html;

namespace Parley.Articles.Mail;

/// <summary>Reads an article from a mail: its plain text, else its page; the subject is the title, the sender the outlet.</summary>
internal static class MailReader
{
    private static readonly string[] Encrypted = ["multipart/encrypted", "application/pkcs7-mime", "application/x-pkcs7-mime"];

    /// <summary>The article, then what was sent along, which is named and left.</summary>
    /// <exception cref="UnreadableArticleException">The mail is encrypted, or holds no text.</exception>
    public static IEnumerable<Arrival> Read(byte[] bytes, string path, string name, ArticleOptions options)
    {
        var mail = MailPart.Parse(WithoutEnvelope(bytes));
        if (Encrypted.Contains(mail.Type))
        {
            throw new UnreadableArticleException(path, "is an encrypted mail");
        }

        var text = TextsOf(mail);
        if (text.Count == 0)
        {
            throw new UnreadableArticleException(path, "is a mail without text");
        }

        yield return Arrival.Of(path, () => Read(mail.Headers, text, path, name, options));

        foreach (var attachment in AttachmentsOf(mail))
        {
            var thing = attachment.FileName ?? attachment.Type;
            yield return new Arrival.Unreadable($"{path}, attachment \"{thing}\"", "was sent along and is left: save it, then name the file");
        }
    }

    private static Article Read(MailHeaders headers, List<MailPart> texts, string path, string name, ArticleOptions options)
    {
        var origin = new ArticleOrigin(name)
        {
            Place = path,
            Title = headers.Words("Subject"),
            Outlet = Sender(headers.Words("From")),
            Published = PublicationDay.Parse(headers.Raw("Date")),
        };
        return texts[0].Type == "text/html"
            ? HtmlReader.ReadFragment(texts[0].TextAt(path), origin, options)
            : origin.ToArticle(string.Join("\n\n", texts.Select(text => text.TextAt(path))), options);
    }

    // The parts of a mixed mail follow one another; those of an alternative say the same.
    private static List<MailPart> TextsOf(MailPart part)
    {
        if (part.Parts.Count == 0)
        {
            return part.IsText ? [part] : [];
        }

        var found = part.Parts.Select(TextsOf).Where(texts => texts.Count > 0).ToArray();
        if (part.Type == "multipart/alternative")
        {
            return found.FirstOrDefault(texts => texts[0].Type == "text/plain" && !IsBlank(texts[0])) ?? found.FirstOrDefault(texts => texts[0].Type == "text/html") ?? [];
        }

        var all = found.SelectMany(texts => texts).ToList();
        return all is [{ Type: "text/html" } page, ..] ? [page] : [.. all.Where(text => text.Type == "text/plain")];
    }

    private static bool IsBlank(MailPart part) => string.IsNullOrWhiteSpace(part.TextAt(string.Empty));

    private static IEnumerable<MailPart> AttachmentsOf(MailPart part) => part.IsAttachment ? [part] : part.Parts.SelectMany(AttachmentsOf);

    // "The Courier" <news@courier.example> and news@courier.example (The Courier) are The Courier; a bare address is itself.
    private static string? Sender(string? from)
    {
        var bracket = from?.LastIndexOf('<') ?? -1;
        return from is null ? null
            : bracket > 0 && from[..bracket].Trim().Trim('"').Trim() is { Length: > 0 } shown ? shown
            : from is [.., ')'] && from.IndexOf('(', StringComparison.Ordinal) is var comment and > 0 ? from[(comment + 1)..^1].Trim()
            : from.Trim('<', '>', ' ');
    }

    // Mailboxes put a line "From sender date" before each mail.
    private static ReadOnlyMemory<byte> WithoutEnvelope(byte[] bytes) =>
        bytes.AsSpan().StartsWith("From "u8) && Array.IndexOf(bytes, (byte)'\n') is var end and > 0 ? bytes.AsMemory(end + 1) : bytes;
}
