using Parley.Positions.Phrases;
using Parley.Text;

namespace Parley.Positions.Clauses;

/// <summary>Who stands in a clause as its subject or agent.</summary>
/// <param name="Words">The words that name them, by index of the sentence; for a subject that another verb shares, those beside that verb.</param>
/// <param name="Parties">The sides, in reading order, none twice; empty when the words name none that is known.</param>
/// <param name="IsSpeaker">Whether it is the teller of the words: "we", or "it" in reported words.</param>
/// <param name="Span">The words in the article's text.</param>
internal sealed record Participant(WordRange Words, IReadOnlyList<string> Parties, bool IsSpeaker, TextSpan Span)
{
    /// <summary>The sides as one name, "Karvia and Selmia"; null when none is known.</summary>
    public string? Party => Parties.Count == 0 ? null : string.Join(" and ", Parties);
}
