using Parley.Text;

namespace Parley.Actors.Books;

/// <summary>The actors that an article names, and where.</summary>
internal sealed class ActorBook
{
    private readonly List<(TextSpan Span, BookEntry Entry)> mentions;

    public ActorBook(ArticleWords words, IReadOnlyList<BookEntry> entries)
    {
        Words = words;
        Entries = entries;
        mentions = [.. entries.SelectMany(entry => entry.Mentions.Select(span => (span, entry))).OrderBy(mention => mention.span)];
    }

    public ArticleWords Words { get; }

    public IReadOnlyList<BookEntry> Entries { get; }

    /// <summary>Every place where an actor's name stands, in reading order.</summary>
    public IReadOnlyList<(TextSpan Span, BookEntry Entry)> Mentions => mentions;

    /// <summary>The mentions that begin in a stretch, in reading order.</summary>
    public IEnumerable<(TextSpan Span, BookEntry Entry)> In(TextSpan stretch)
    {
        for (var index = FirstFrom(stretch.Start); index < mentions.Count && mentions[index].Span.Start < stretch.End; index++)
        {
            yield return mentions[index];
        }
    }

    /// <summary>The mentions that begin before an offset, the nearest first.</summary>
    public IEnumerable<(TextSpan Span, BookEntry Entry)> Before(int offset)
    {
        for (var index = FirstFrom(offset) - 1; index >= 0; index--)
        {
            yield return mentions[index];
        }
    }

    private int FirstFrom(int offset) =>
        Bisection.First(mentions.Count, mention => mentions[mention].Span.Start >= offset);
}
