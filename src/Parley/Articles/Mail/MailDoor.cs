using System.Runtime.CompilerServices;

namespace Parley.Articles.Mail;

/// <summary>Mails, each in its file.</summary>
internal sealed class MailDoor : IReadArticles
{
    // What programs write into every mail, and people hardly ever at the top of an article.
    private static readonly string[] Technical = ["MIME-Version", "Message-ID", "Received", "Return-Path", "Content-Type", "Delivered-To", "DKIM-Signature"];

    public IReadOnlyList<string> Extensions { get; } = [".eml"];

    public Fit FitOf(FileHead head) =>
        IsMail(head.Text) ? Fit.Surely
        : Extensions.Contains(head.Extension) ? Fit.ByExtension
        : Fit.None;

    public async IAsyncEnumerable<Arrival> ReadAsync(Delivery delivery, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var bytes = await delivery.ReadAllAsync(cancellationToken).ConfigureAwait(false);
        foreach (var arrival in MailReader.Read(bytes, delivery.Path, delivery.Name, delivery.Options))
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return arrival;
        }
    }

    private static bool IsMail(string text)
    {
        var headers = MailHeaders.Parse(text);
        return headers.Raw("From") is not null && (headers.Raw("Date") ?? headers.Raw("Subject")) is not null && Technical.Any(name => headers.Raw(name) is not null);
    }
}
