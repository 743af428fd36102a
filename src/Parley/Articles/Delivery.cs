using Parley.Articles.Files;

namespace Parley.Articles;

/// <summary>A file or stream that has come to a door, not read yet.</summary>
public sealed class Delivery
{
    private readonly HeadedStream stream;

    private Delivery(string path, HeadedStream stream, ArticleOptions options)
    {
        this.stream = stream;
        Path = path;
        Options = options;
        Name = System.IO.Path.GetFileName(path);
        Head = new FileHead(path, stream.Head);
    }

    /// <summary>Where it is, as messages name it: the path, or "-" for standard input.</summary>
    public string Path { get; }

    /// <summary>The file's name without its folder.</summary>
    public string Name { get; }

    public FileHead Head { get; }

    public ArticleOptions Options { get; }

    /// <summary>All its bytes, from the first; forward only, to be read once.</summary>
    public Stream Content => stream;

    /// <summary>Looks at the beginning of a stream.</summary>
    /// <exception cref="IOException">The stream broke.</exception>
    public static async Task<Delivery> OpenAsync(Stream stream, string path, ArticleOptions options, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(options);
        return new Delivery(path, await HeadedStream.OpenAsync(stream, cancellationToken).ConfigureAwait(false), options);
    }

    /// <summary>All its bytes, for a file that holds one article.</summary>
    /// <exception cref="UnreadableArticleException">They are more than <see cref="ArticleLimits.FileBytes"/>.</exception>
    public Task<byte[]> ReadAllAsync(CancellationToken cancellationToken) => stream.ReadAllAsync(Path, Options.Limits.FileBytes, cancellationToken);

    /// <summary>All its bytes, for a file that holds many articles and cannot be read piece by piece.</summary>
    /// <exception cref="UnreadableArticleException">They are more than <see cref="ArticleLimits.CollectionBytes"/>.</exception>
    public Task<byte[]> ReadCollectionAsync(CancellationToken cancellationToken) => stream.ReadAllAsync(Path, Options.Limits.CollectionBytes, cancellationToken);
}
