using Parley.Positions.Phrases;
using Parley.Text;

namespace Parley.Positions.Proposals;

/// <summary>What an article has on the table, and which of it an answer is to.</summary>
/// <param name="mentions">All mentions, in reading order.</param>
internal sealed class ProposalTable(IReadOnlyList<ProposalMention> mentions)
{
    private const int NearWords = 6;
    private const int NearText = 700;

    private static readonly HashSet<string> Pointers = new(StringComparer.Ordinal) { "it", "this", "them", "both" };

    private static readonly Dictionary<string, HashSet<string>> Lists =
        EmbeddedText.WordLists("response-objects.txt").ToDictionary(line => line[0], line => line.Skip(1).ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);

    /// <summary>Whether nothing is.</summary>
    public bool IsEmpty => mentions.Count == 0;

    /// <summary>What an answer is to: the key, the author, and whether it is only a part of it; null when it is to nothing on the table.</summary>
    public (string? Key, string? Author, bool IsPart)? ProposalOf(StatementView view, AnswerClause clause, PhraseMatch verb)
    {
        var words = view.Around;
        var place = ResponsePhrases.PlaceOf(verb.Label);
        if (place == "alone")
        {
            return Before(verb.Span.Start) is { } latest && verb.Span.Start - latest.Span.End < NearText ? (latest.Key, latest.Author, false) : null;
        }

        var isBefore = place == "subject" || clause.IsPassive;
        var region = isBefore ? new WordRange(SubjectStart(words, clause.Group.First), clause.Group.First) : new WordRange(verb.Words.After, Math.Max(verb.Words.After, clause.After));
        if (region.Count == 0)
        {
            region = isBefore ? region : verb.Words;
        }

        if (region.Count == 0)
        {
            return null;
        }

        var near = isBefore ? new WordRange(Math.Max(region.First, region.After - 2 * NearWords), region.After) : new WordRange(region.First, Math.Min(region.After, region.First + NearWords));
        var span = words.SpanOf(near.First, near.After);
        var isPart = HasPart(words, near);
        var isPrinciple = StandsIn(words, verb.Words.First, clause.After, "principle");
        if (mentions.FirstOrDefault(mention => mention.Span.Overlaps(span) && (isBefore || IsObject(words, near, mention))) is { } named)
        {
            return (named.Key, named.Author, isPart);
        }

        if (verb.Words.Count > 2 && mentions.FirstOrDefault(mention => mention.Span.Overlaps(verb.Span)) is { } within)
        {
            return (within.Key, within.Author, false);
        }

        if (verb.Words.Count > 2 && Pointers.Contains(words.Lower(verb.Words.First + 1)))
        {
            return Near(verb.Span.Start) is { } called ? (called.Key, called.Author, false) : null;
        }

        if (isBefore && IsPointingSubject(words, clause.Group.First))
        {
            return Near(verb.Span.Start) is { } pointed ? (pointed.Key, pointed.Author, false) : null;
        }

        var isPointer = Pointers.Contains(words.Lower(near.First)) && near.Count <= NearWords && !isBefore && !ProposalWords.Determiners.Contains(words.Lower(near.First + 1)) && ProposalWords.Stops.Contains(Next(words, near));
        if (!isBefore && clause.Doer.First > 2 && words.Lower(clause.Doer.First - 1) is "which" or "that"
            && mentions.LastOrDefault(mention => mention.Span.End <= words[clause.Doer.First - 1].Start) is { } antecedent && words[clause.Doer.First - 1].Start - antecedent.Span.End <= 2)
        {
            return (antecedent.Key, antecedent.Author, false);
        }

        if (isPrinciple && ResponsePhrases.StateOf(verb.Label) is ResponseState.Accepted or ResponseState.AcceptedInPrinciple && !isBefore)
        {
            return Before(verb.Span.Start) is { } told ? (told.Key, told.Author, isPart) : (null, null, isPart);
        }

        var isPoint = !isBefore && IsFirm(words, verb) && IsPointOf(words, near);
        isPart |= isPoint;
        var takesUp = isPart || (!isBefore && HasDefiniteNoun(words, near)) || (!isBefore && IsBare(words, verb)) || isPointer || (!isBefore && IsFirm(words, verb) && IsPointedAt(words, near));
        return takesUp && Before(verb.Span.Start) is { } open && verb.Span.Start - open.Span.End < NearText ? (open.Key, open.Author, isPart) : null;
    }

    /// <summary>"That was rejected", "it was too little": a pointing word alone as the subject.</summary>
    private static bool IsPointingSubject(ViewWords words, int group) =>
        words.Lower(group - 1) is "that" or "this" or "it" && (group == 1 || words.Lower(group - 2) is "." or "\"" or "“" or "," or "but" or "and" or "said" or "that");

    /// <summary>"the volume", "its third point": a definite thing, not somebody's name, no claim and no blame.</summary>
    private static bool IsPointOf(ViewWords words, WordRange near) =>
        near.Count > 1 && words.Lower(near.First) is "the" && !words.IsCapital(near.First + 1) && !Enumerable.Range(near.First, near.Count).Any(index => Lists["elsewhere"].Contains(words.Lower(index)));

    private ProposalMention? Near(int offset) => Before(offset) is { } latest && offset - latest.Span.End < NearText ? latest : null;

    private static string Next(ViewWords words, WordRange near) => words.Lower(near.First + 1) is { Length: > 0 } next ? next : ".";

    private static bool IsFirm(ViewWords words, PhraseMatch verb) => Lists["firm"].Contains(words.Lower(verb.Words.First));

    /// <summary>"that safeguard", "such a date": a pointing word and a noun that is no claim, no blame.</summary>
    private static bool IsPointedAt(ViewWords words, WordRange near) =>
        words.Lower(near.First) is "that" or "this" or "such" or "those" or "these" && near.Count > 1 && !Enumerable.Range(near.First, near.Count).Any(index => Lists["elsewhere"].Contains(words.Lower(index)));

    private static bool HasPart(ViewWords words, WordRange near) =>
        Enumerable.Range(near.First, near.Count).Any(index => ProposalWords.Parts.Contains(words.Lower(index)) && index > 0 && (NounPhrases.At(words, index).IsDefinite || IsNumbered(words, index)));

    /// <summary>"a nine-mile limit": a part told by its number.</summary>
    private static bool IsNumbered(ViewWords words, int noun) => words.Lower(noun - 1).Split('-')[0] is { Length: > 0 } start && (char.IsAsciiDigit(start[0]) || (words.Lower(noun - 1).Contains('-', StringComparison.Ordinal) && ProvisionFinder.IsQuantity(start)));

    private static bool StandsIn(ViewWords words, int first, int after, string word) => Enumerable.Range(first, Math.Max(0, after - first)).Any(index => words.Lower(index) == word);

    /// <summary>Whether a mention is the object itself or what a part of it is of, not something further on: "accept a deal at that price".</summary>
    private static bool IsObject(ViewWords words, WordRange near, ProposalMention mention)
    {
        for (var index = near.First; index < near.After && words[index].Start < mention.Span.Start; index++)
        {
            if (words.Lower(index) is "at" or "that" or "if" or "as" or "with" or "from" or "without")
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>"taken note of the idea": a noun that takes up what the article told of in words that are no mention.</summary>
    private static bool HasDefiniteNoun(ViewWords words, WordRange near) =>
        Enumerable.Range(near.First, near.Count).Any(index => index > 0 && ProposalWords.Perhaps.Contains(words.Lower(index)) && NounPhrases.At(words, index) is { IsDefinite: true } phrase && phrase.Words.First <= near.First + 1);

    /// <summary>"had signed because": a yes or no with its object left out.</summary>
    private static bool IsBare(ViewWords words, PhraseMatch verb) =>
        words.Lower(verb.Words.First) is "accepted" or "signed" or "ratified" && words.Lower(verb.Words.After) is "because" or "on" or "within" or "." or "at" && !words.IsCapital(verb.Words.After + 1);

    private ProposalMention? Before(int offset) => mentions.LastOrDefault(mention => mention.Span.End <= offset);

    private static int SubjectStart(ViewWords words, int after)
    {
        var first = after;
        while (first > 0 && words.Lower(first - 1) is not ("." or ";" or "!" or "?" or "that" or "but"))
        {
            first--;
        }

        return first;
    }
}
