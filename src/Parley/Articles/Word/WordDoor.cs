using System.Runtime.CompilerServices;
using Parley.Articles.Archives;

namespace Parley.Articles.Word;

/// <summary>Word documents (DOCX): an article, or an export of a news archive with many.</summary>
internal sealed class WordDoor : IReadArticles
{
    public IReadOnlyList<string> Extensions { get; } = [".docx"];

    // A zip's entries begin with their names; those that tell are among the first.
    public Fit FitOf(FileHead head) =>
        head.Bytes.StartsWith("PK\x03\x04"u8) && (Extensions.Contains(head.Extension) || head.Bytes.IndexOf("word/"u8) >= 0) ? Fit.Surely
        : Extensions.Contains(head.Extension) ? Fit.ByExtension
        : Fit.None;

    public async IAsyncEnumerable<Arrival> ReadAsync(Delivery delivery, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var bytes = await delivery.ReadAllAsync(cancellationToken).ConfigureAwait(false);
        var paragraphs = WordReader.ParagraphsOf(bytes, delivery.Path, cancellationToken);
        var arrivals = ArchiveReader.Read([.. paragraphs.SelectMany(paragraph => paragraph.Words.Split('\n').Append(string.Empty))], delivery)
            ?? [new Arrival.Opened(WordReader.Read(paragraphs, delivery))];
        foreach (var arrival in arrivals)
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return arrival;
        }
    }
}
