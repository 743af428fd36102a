namespace Parley.Articles;

/// <summary>A door: takes articles out of files and streams of one kind.</summary>
/// <remarks>Several threads may use one at once: it keeps nothing between calls.</remarks>
public interface IReadArticles
{
    /// <summary>The extensions that files of this kind usually have, in lower case, with their dots.</summary>
    IReadOnlyList<string> Extensions { get; }

    /// <summary>How well something that begins like this fits through the door.</summary>
    Fit FitOf(FileHead head);

    /// <summary>The articles in a file or stream, as they are read, and what there cannot be read.</summary>
    /// <remarks>Of a kind that holds many, one that cannot be read comes as <see cref="Arrival.Unreadable"/>, and the others follow.</remarks>
    /// <exception cref="UnreadableArticleException">Nothing (or nothing more) can be read.</exception>
    /// <exception cref="IOException">The stream broke.</exception>
    IAsyncEnumerable<Arrival> ReadAsync(Delivery delivery, CancellationToken cancellationToken);
}
