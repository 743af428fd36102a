using Parley.Articles.Mail;

namespace Parley.Articles.Warc;

/// <summary>A record of a web archive: its header lines and its block.</summary>
/// <param name="Headers">The lines, written as those of a mail are.</param>
/// <param name="Block">The bytes; null when they are more than the limit.</param>
internal sealed record WarcRecord(MailHeaders Headers, byte[]? Block)
{
    /// <summary>The address that was asked for.</summary>
    public string? Url => Headers.Raw("WARC-Target-URI")?.Trim('<', '>');

    /// <summary>Whether it holds what a server answered, or a page without the server's words around it.</summary>
    public bool MayHoldPage => Headers.Token("WARC-Type") is "response" or "resource";
}
