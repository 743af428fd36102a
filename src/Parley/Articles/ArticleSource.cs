using System.Runtime.CompilerServices;
using Parley.Articles.Files;
using Parley.Articles.Html;
using Parley.Articles.JsonLines;
using Parley.Articles.PlainText;

namespace Parley.Articles;

/// <summary>Opens articles from files, folders and streams: plain text, saved pages, JSON and JSON Lines.</summary>
/// <remarks>
/// What cannot be read comes as <see cref="Arrival.Unreadable"/>, named, and the rest goes on. Articles come as they are
/// read; of a JSON Lines file no more than one line is held. Nothing is fetched. Safe to use from several threads.
/// </remarks>
/// <param name="options">What the caller says about the articles.</param>
/// <param name="standardInput">Opens standard input, when a path is "-"; when null, "-" is named as not readable.</param>
public sealed class ArticleSource(ArticleOptions options, Func<Stream>? standardInput = null)
{
    /// <summary>The articles in files and folders, in the order given; those of a folder, and of the folders in it, in ordinal order of their paths.</summary>
    /// <remarks>
    /// A file named here is read whatever its extension, as what its content shows, if that says nothing. In folders, hidden
    /// files are passed over, and others with extensions not known are named.
    /// </remarks>
    public async IAsyncEnumerable<Arrival> OpenAsync(
        IEnumerable<string> paths, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(paths);
        foreach (var path in paths)
        {
            var arrivals = path == "-" ? OpenStandardInputAsync(cancellationToken)
                : IsAddress(path) ? Only(Unreadable(path, "is an address, and nothing is fetched: save the page, then name the file"))
                : Directory.Exists(path) ? OpenFolderAsync(path, cancellationToken)
                : OpenFileAsync(path, cancellationToken);
            await foreach (var arrival in arrivals.ConfigureAwait(false))
            {
                yield return arrival;
            }
        }
    }

    /// <summary>The articles in a stream; what it holds is told from how it begins.</summary>
    /// <param name="stream">The stream, which is read to its end and not closed.</param>
    /// <param name="name">What the article and messages call it: "-" for standard input.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public IAsyncEnumerable<Arrival> OpenAsync(Stream stream, string name, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return ReadAsync(() => stream, name, null, cancellationToken);
    }

    private async IAsyncEnumerable<Arrival> OpenFolderAsync(string folder, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var isEmpty = true;
        foreach (var (path, problem) in Folder.FilesIn(folder))
        {
            if (problem is not null || ContentKinds.OfExtension(path) is null)
            {
                var name = ContentKinds.NotSupported(path) is { } thing ? $"is {thing}: not supported yet" : "is of a kind that is not supported";
                isEmpty &= problem is null;
                yield return Unreadable(path, problem ?? name);
                continue;
            }

            isEmpty = false;
            await foreach (var arrival in OpenFileAsync(path, cancellationToken).ConfigureAwait(false))
            {
                yield return arrival;
            }
        }

        if (isEmpty)
        {
            yield return Unreadable(folder, $"holds no file that can be read ({ContentKinds.Extensions})");
        }
    }

    private async IAsyncEnumerable<Arrival> OpenFileAsync(string path, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (ContentKinds.NotSupported(path) is { } thing && File.Exists(path))
        {
            yield return Unreadable(path, $"is {thing}: not supported yet");
            yield break;
        }

        FileStream? stream = null;
        try
        {
            await foreach (var arrival in ReadAsync(() => stream = File.OpenRead(path), path, ContentKinds.OfExtension(path), cancellationToken).ConfigureAwait(false))
            {
                yield return arrival;
            }
        }
        finally
        {
            stream?.Dispose();
        }
    }

    private IAsyncEnumerable<Arrival> OpenStandardInputAsync(CancellationToken cancellationToken) =>
        standardInput is null
            ? Only(Unreadable("-", "standard input is not read here"))
            : ReadAsync(standardInput, "-", null, cancellationToken);

    private async IAsyncEnumerable<Arrival> ReadAsync(
        Func<Stream> open, string path, ContentKind? byExtension, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        HeadedStream? stream = null;
        byte[] bytes = [];
        Arrival? problem = null;
        var kind = ContentKind.JsonLines;
        try
        {
            stream = await HeadedStream.OpenAsync(open(), cancellationToken).ConfigureAwait(false);
            problem = FileSignatures.NameOf(stream.Head) is { } thing ? Unreadable(path, $"is {thing}: not supported yet") : null;
            kind = ContentKinds.Of(stream.Head, byExtension);
            if (problem is null && kind != ContentKind.JsonLines)
            {
                bytes = await stream.ReadAllAsync(path, options.Limits.FileBytes, cancellationToken).ConfigureAwait(false);
            }
        }
        catch (UnreadableArticleException refused)
        {
            problem = new Arrival.Unreadable(path, refused);
        }
        catch (Exception failed) when (failed is IOException or UnauthorizedAccessException or ArgumentException)
        {
            problem = Unreadable(path, FileProblems.ReasonOf(failed));
        }

        var name = Path.GetFileName(path);
        var arrivals = problem is not null ? Only(problem)
            : kind == ContentKind.JsonLines ? JsonLinesReader.ReadLinesAsync(stream!, path, name, options, cancellationToken)
            : kind == ContentKind.Json ? JsonLinesReader.ReadDocument(bytes, path, name, options).ToAsyncEnumerable()
            : Only(One(kind, bytes, path, name));
        await foreach (var arrival in arrivals.ConfigureAwait(false))
        {
            yield return arrival;
        }
    }

    private Arrival One(ContentKind kind, byte[] bytes, string path, string name)
    {
        try
        {
            return new Arrival.Opened(kind == ContentKind.Html
                ? HtmlReader.Read(name, path, bytes, options)
                : PlainTextReader.Read(name, path, bytes, options));
        }
        catch (UnreadableArticleException problem)
        {
            return new Arrival.Unreadable(path, problem);
        }
    }

    private static bool IsAddress(string path) =>
        path.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || path.StartsWith("https://", StringComparison.OrdinalIgnoreCase);

    private static IAsyncEnumerable<Arrival> Only(Arrival arrival) => new[] { arrival }.ToAsyncEnumerable();

    private static Arrival.Unreadable Unreadable(string path, string reason) => new(path, new UnreadableArticleException(path, reason));
}
