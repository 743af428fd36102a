using Parley.Articles;
using Parley.Documents.Pdf;

namespace Parley.Cli;

/// <summary>Opens articles through every door that the program has: those of the library, and those that need a package of their own.</summary>
internal static class Inbox
{
    public static ArticleSource Of(ArticleOptions options, Streams streams) => new(options, streams.Input, [new PdfDoor(), .. Doors.All]);
}
