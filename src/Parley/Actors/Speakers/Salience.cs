using Parley.Actors.Books;
using Parley.Statements;
using Parley.Text;

namespace Parley.Actors.Speakers;

/// <summary>How present an actor is at a place of the article, for a speaker that points back.</summary>
/// <remarks>
/// Counts how far back the name stands, whether it is its sentence's subject, whether that actor spoke last, and how often the article
/// names it. An actor named inside the statement's own content cannot be its speaker: "he said Lee had left" is not Lee.
/// </remarks>
internal sealed class Salience(ActorBook book)
{
    private const int FarthestParagraphs = 6;

    private static readonly HashSet<string> Prepositions = new(StringComparer.OrdinalIgnoreCase)
        { "of", "for", "in", "at", "from", "with", "on", "to", "by", "about", "against", "like", "than", "behind", "between", "among", "over", "under", "and", "or", "as", "toward", "towards", "into" };

    /// <summary>The actors that a speaker at a place may point back to, with their weights, the heaviest first.</summary>
    /// <param name="place">Where the speaker's words stand.</param>
    /// <param name="statement">The statement whose speaker it is.</param>
    /// <param name="turns">The statements before, in reading order.</param>
    /// <param name="may">Which actors come into question at all.</param>
    public IReadOnlyList<(BookEntry Entry, double Weight)> Candidates(TextSpan place, Statement statement, Turns turns, Func<BookEntry, bool> may) =>
    [
        .. book.Entries.Where(may)
            .Select(entry => (Entry: entry, Weight: WeightOf(entry, place, statement, turns)))
            .Where(one => one.Weight > 0)
            .OrderByDescending(one => one.Weight)
            .ThenBy(one => one.Entry.Index),
    ];

    /// <summary>The one actor of a kind that is first named after a place, within three paragraphs; null when there is none, or more than one.</summary>
    public Antecedent? IntroducedLater(TextSpan place, Func<BookEntry, bool> may)
    {
        var paragraph = book.Words.ParagraphAt(place.Start);
        var found = book.Entries.Where(may).Where(entry => entry.Mentions[0].Start > place.Start && book.Words.ParagraphAt(entry.Mentions[0].Start) - paragraph <= 3).ToList();
        return found is [var one] ? Antecedent.Of(one) : null;
    }

    private double WeightOf(BookEntry entry, TextSpan place, Statement statement, Turns turns)
    {
        var words = book.Words;
        var last = entry.Mentions.Concat(entry.Echoes).Where(mention => mention.Start < place.Start && !entry.AsPlace.Contains(mention)).DefaultIfEmpty().Max();
        var spoke = turns.LastOrDefault(turn => turn.Entry == entry && turn.Statement.Id != statement.Within);
        if ((last.IsEmpty && spoke is null) || statement.Content.Any(stretch => entry.Mentions.Any(stretch.Contains)))
        {
            return 0;
        }

        var latest = Math.Max(last.IsEmpty ? 0 : last.Start, spoke?.Statement.Speaker?.Start ?? 0);
        var paragraphs = words.ParagraphAt(place.Start) - words.ParagraphAt(latest);
        if (paragraphs > FarthestParagraphs)
        {
            return 0;
        }

        var sentence = words.SentenceAt(place.Start);
        var sentences = Math.Max(0, sentence - words.SentenceAt(latest));
        var weight = (1 / (1 + (0.7 * sentences))) + (0.3 / (1 + paragraphs));
        weight += !last.IsEmpty && IsSubject(last, entry.Kind) ? 0.5 / (1 + (0.5 * (sentence - words.SentenceAt(last.Start)))) : 0;
        weight += IsLastSpeaker(entry, statement, turns) ? 0.8 / (1 + (0.3 * sentences)) : 0;
        return weight + (0.1 * Math.Log(1 + entry.Mentions.Count(mention => mention.Start < place.Start)));
    }

    private static bool IsLastSpeaker(BookEntry entry, Statement statement, Turns turns) =>
        turns.LastBefore(statement)?.Entry == entry;

    /// <summary>Whether a name is the first of its sentence and neither a possessive nor after a preposition.</summary>
    private bool IsSubject(TextSpan mention, ActorKind kind)
    {
        var words = book.Words;
        var sentence = words.Sentences[words.SentenceAt(mention.Start)];
        var next = words.WordFrom(mention.End);
        var isPossessive = words.At(next) is "’" or "'" && words.At(next + 1) is "s";
        return !isPossessive
            && !Prepositions.Contains(words.At(words.WordFrom(mention.Start) - 1).ToString())
            && (sentence.Start >= mention.Start || !book.In(new TextSpan(sentence.Start, mention.Start)).Any(other => other.Entry.Kind is ActorKind.Person || (kind != ActorKind.Person && other.Span.End <= mention.Start)));
    }
}
