using System.Runtime.CompilerServices;
using Parley.Articles.Files;

namespace Parley.Articles;

/// <summary>Opens articles from files, folders and streams of every kind that one of its doors is for.</summary>
/// <remarks>
/// What cannot be read comes as <see cref="Arrival.Unreadable"/>, named, and the rest goes on. Articles come as they are
/// read. Nothing is fetched. Safe to use from several threads.
/// </remarks>
/// <param name="options">What the caller says about the articles.</param>
/// <param name="standardInput">Opens standard input, when a path is "-"; when null, "-" is named as not readable.</param>
/// <param name="doors">The kinds that are read, the first of two that fit equally well before the other; when null, <see cref="Doors.All"/>.</param>
public sealed class ArticleSource(ArticleOptions options, Func<Stream>? standardInput = null, IReadOnlyList<IReadArticles>? doors = null)
{
    private readonly IReadOnlyList<IReadArticles> doors = doors ?? Doors.All;

    /// <summary>The articles in files and folders, in the order given; those of a folder, and of the folders in it, in ordinal order of their paths.</summary>
    /// <remarks>
    /// A file named here is read whatever its extension, as what its content shows, if that says nothing. In folders, hidden
    /// files are passed over, and others with extensions not known are named, unless their content shows what they are.
    /// </remarks>
    public async IAsyncEnumerable<Arrival> OpenAsync(
        IEnumerable<string> paths, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(paths);
        foreach (var path in paths)
        {
            var arrivals = path == "-" ? OpenStandardInputAsync(cancellationToken)
                : IsAddress(path) ? Only(new Arrival.Unreadable(path, "is an address, and nothing is fetched: save the page, then name the file"))
                : Directory.Exists(path) ? OpenFolderAsync(path, cancellationToken)
                : OpenFileAsync(path, isNamed: true, cancellationToken);
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
        return ReadAsync(() => stream, name, isNamed: true, cancellationToken);
    }

    private async IAsyncEnumerable<Arrival> OpenFolderAsync(string folder, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var isEmpty = true;
        foreach (var (path, problem) in Folder.FilesIn(folder))
        {
            if (problem is not null)
            {
                isEmpty = false;
                yield return new Arrival.Unreadable(path, problem);
                continue;
            }

            isEmpty &= !doors.Any(door => door.Extensions.Contains(Path.GetExtension(path).ToLowerInvariant()));
            await foreach (var arrival in OpenFileAsync(path, isNamed: false, cancellationToken).ConfigureAwait(false))
            {
                isEmpty &= arrival is Arrival.Unreadable;
                yield return arrival;
            }
        }

        if (isEmpty)
        {
            yield return new Arrival.Unreadable(folder, $"holds no file that can be read ({string.Join(", ", doors.SelectMany(door => door.Extensions))})");
        }
    }

    private async IAsyncEnumerable<Arrival> OpenFileAsync(string path, bool isNamed, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        FileStream? stream = null;
        try
        {
            await foreach (var arrival in ReadAsync(() => stream = File.OpenRead(path), path, isNamed, cancellationToken).ConfigureAwait(false))
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
            ? Only(new Arrival.Unreadable("-", "standard input is not read here"))
            : ReadAsync(standardInput, "-", isNamed: true, cancellationToken);

    private async IAsyncEnumerable<Arrival> ReadAsync(
        Func<Stream> open, string path, bool isNamed, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var arrivals = ThroughDoorAsync(open, path, isNamed, cancellationToken).GetAsyncEnumerator(cancellationToken);
        while (true)
        {
            Arrival? problem = null;
            try
            {
                if (!await arrivals.MoveNextAsync().ConfigureAwait(false))
                {
                    yield break;
                }
            }
            catch (UnreadableArticleException refused)
            {
                problem = new Arrival.Unreadable(path, refused);
            }
            catch (Exception failed) when (failed is IOException or UnauthorizedAccessException)
            {
                problem = new Arrival.Unreadable(path, FileProblems.ReasonOf(failed));
            }

            yield return problem ?? arrivals.Current;
            if (problem is not null)
            {
                yield break;
            }
        }
    }

    private async IAsyncEnumerable<Arrival> ThroughDoorAsync(
        Func<Stream> open, string path, bool isNamed, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var delivery = await Delivery.OpenAsync(Opened(open, path), path, options, cancellationToken).ConfigureAwait(false);
        await foreach (var arrival in DoorFor(delivery, isNamed).ReadAsync(delivery, cancellationToken).ConfigureAwait(false))
        {
            yield return arrival;
        }
    }

    private static Stream Opened(Func<Stream> open, string path)
    {
        try
        {
            return open();
        }
        catch (ArgumentException wrongPath)
        {
            throw new UnreadableArticleException(path, FileProblems.ReasonOf(wrongPath));
        }
    }

    private IReadArticles DoorFor(Delivery delivery, bool isNamed)
    {
        var head = delivery.Head;
        var (best, fit) = (doors[0], Fit.None);
        foreach (var door in doors)
        {
            if (door.FitOf(head) is var other && other > fit)
            {
                (best, fit) = (door, other);
            }
        }

        if (fit != Fit.Surely && FileSignatures.NameOf(head.Bytes) is { } thing)
        {
            throw new UnreadableArticleException(delivery.Path, $"is {thing}: not supported yet");
        }

        if (fit < Fit.ByExtension && UnreadableKinds.OfExtension(head.Extension) is { } kind)
        {
            throw new UnreadableArticleException(delivery.Path, $"is {kind}: not supported yet");
        }

        return fit == Fit.None || (fit < Fit.ByExtension && !isNamed)
            ? throw new UnreadableArticleException(delivery.Path, $"is of a kind that is not supported ({UnreadableKinds.BeginningOf(head)})")
            : best;
    }

    private static bool IsAddress(string path) =>
        path.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || path.StartsWith("https://", StringComparison.OrdinalIgnoreCase);

    private static IAsyncEnumerable<Arrival> Only(Arrival arrival) => new[] { arrival }.ToAsyncEnumerable();
}
