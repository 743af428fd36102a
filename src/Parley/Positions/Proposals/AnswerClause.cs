using Parley.Positions.Clauses;
using Parley.Positions.Phrases;
using Parley.Statements;
using Parley.Text;

namespace Parley.Positions.Proposals;

/// <summary>The clause around a verb of answering, by the words of <see cref="StatementView.Around"/>.</summary>
/// <param name="Group">From the first helping verb or adverb to the end of the verb phrase.</param>
/// <param name="After">Where the clause ends.</param>
/// <param name="Doer">Who answers.</param>
/// <param name="IsPassive">Whether the proposal is the subject: "was rejected by".</param>
/// <param name="IsUnreal">Whether the clause asks, supposes or describes rather than tells: "if they accept", "called on them to accept".</param>
/// <param name="Span">Its words: with the subject, where the verb is not the cue's own.</param>
internal sealed record AnswerClause(WordRange Group, int After, Doer Doer, bool IsPassive, bool IsUnreal, TextSpan Span)
{
    private const int LongestClause = 18;
    private const int LongestShown = 3;
    private const int LongestNamed = 8;
    private const int LongestWhole = 9;
    private const int LongestSubject = 5;

    private static readonly HashSet<string> Ends = new(StringComparer.Ordinal) { ",", ".", ";", ":", "!", "?", "—", "–", "“", "”", "\"", "(", ")", "but", "while", "because", "which", "and", "said", "after" };

    private static readonly HashSet<string> Supposing = new(StringComparer.Ordinal) { "if", "unless", "whether", "once", "until", "before", "when", "should", "after", "lest", "had", "were" };

    private static readonly HashSet<string> Hoping = new(StringComparer.Ordinal)
    {
        "hope", "hopes", "hoped", "hoping", "want", "wants", "wanted", "wish", "wishes", "wished", "expect", "expects", "expected", "demand", "demands", "demanded", "insist", "insists", "insisted", "doubt", "doubts", "doubted", "predict", "predicts", "predicted", "fear", "fears", "feared",
    };

    private static readonly HashSet<string> Unreal = new(StringComparer.Ordinal) { "should", "must", "may", "might", "ought", "hardly", "reportedly", "nearly", "almost", "probably", "likely", "perhaps", "possibly" };

    private static readonly HashSet<string> Be = new(StringComparer.Ordinal) { "is", "was", "are", "were", "been", "be", "being" };

    private static readonly HashSet<string> Ready = new(StringComparer.Ordinal) { "ready", "prepared", "willing", "going", "able", "agreed", "decided", "voted", "vowed", "promised", "pledged", "refused", "refuse", "refuses", "refusing", "declined", "declines", "circumstances" };

    /// <summary>Reads the clause of a verb phrase.</summary>
    public static AnswerClause Of(StatementView view, PhraseMatch match, ArticleClauses article)
    {
        var words = view.Around;
        var (verb, end) = (match.Words.First, match.Words.After);
        var first = Doers.GroupStart(words, verb);
        var group = new WordRange(first, end);
        var helpers = Enumerable.Range(first, verb - first).Select(words.Lower).ToList();
        var by = Agent(words, end);
        var isParticiple = words.Lower(verb).EndsWith("ed", StringComparison.Ordinal) || words.Lower(verb) is "withdrawn" or "thrown" or "broken" or "frozen" or "put" or "taken";
        var isPassive = isParticiple && (helpers.Any(Be.Contains) || by is not null);
        var after = End(words, end);
        var doer = isPassive ? Named(view, by, first) : Doers.Of(view, verb);
        doer = doer.IsKnown ? doer : InArticle(view, article.Of(match.Span)) ?? doer;
        var isOfCue = view.Statement.Cue.Overlaps(match.Span);
        var subject = isPassive ? Doers.Of(view, verb).First : doer.First;
        var start = isPassive && helpers.Count == 0 ? PhraseStart(words, first) : isOfCue || first - subject > LongestWhole ? first : subject;
        return new AnswerClause(group, after, doer, isPassive, IsUnrealAt(words, first, verb, helpers, doer), words.SpanOf(Math.Min(isOfCue ? SpeakerStart(view, first) ?? ShortSubject(words, first) : start, verb), QuotationEnd(words, Math.Max(after, end))));
    }

    private static Doer? InArticle(StatementView view, Clause? clause) =>
        clause is { Mood: Mood.Fact or Mood.Future or Mood.Decided or Mood.Negated, Doer: { Parties: { Count: > 0 } parties } doer } && view.Sentence.Contains(doer.Span)
            ? new Doer(parties, doer.IsSpeaker || (view.Statement.Kind != Kind.Narrated && view.Party is { } party && parties.Contains(party)), view.Around.RangeOf(doer.Span).First) : null;

    private static bool IsUnrealAt(ViewWords words, int first, int verb, List<string> helpers, Doer doer)
    {
        var before = words.Lower(verb - 1);
        if (helpers.Any(Unreal.Contains) || ProposalWords.Determiners.Contains(before) || before is "'s" or "of")
        {
            return true;
        }

        if (words.Lower(verb).EndsWith("ing", StringComparison.Ordinal) && !helpers.Any(Be.Contains))
        {
            return words.Lower(Math.Max(0, doer.First - 1)) is not "with";
        }

        var to = Enumerable.Range(first, verb - first).LastOrDefault(index => words.Lower(index) == "to", -1);
        if (to >= 0 && !Enumerable.Range(Math.Max(0, to - 3), Math.Min(to, 3)).Any(index => Ready.Contains(words.Lower(index))))
        {
            return true;
        }

        var governor = words.Lower(doer.First - 1) is "that" ? words.Lower(doer.First - 2) : words.Lower(doer.First - 1);
        if (Hoping.Contains(governor))
        {
            return true;
        }

        return Supposing.Contains(words.Lower(doer.First - 1)) && doer.First > 0 && words.Lower(doer.First - 1) is not ("had" or "were");
    }

    /// <summary>Where the speaker's own words begin when they stand right before the cue, with or without a comma; null when they do not.</summary>
    private static int? SpeakerStart(StatementView view, int group)
    {
        var words = view.Around;
        if (view.Statement.Speaker is not { } speaker || words.RangeOf(new TextSpan(speaker.Start, speaker.End)) is not { Count: > 0 and <= LongestNamed } range)
        {
            return null;
        }

        var after = words.Lower(range.After) == "," ? range.After + 1 : range.After;
        return after == group ? range.First : null;
    }

    /// <summary>After the quotation that the clause leads up to: "rejected the plan as “blackmail”"; the clause's own end when none follows or it is long.</summary>
    private static int QuotationEnd(ViewWords words, int after)
    {
        if (words.Lower(after) is not ("“" or "\""))
        {
            return after;
        }

        var close = words.Lower(after) == "“" ? "”" : "\"";
        var end = Enumerable.Range(after + 1, Math.Max(0, Math.Min(LongestClause, words.Count - after - 1))).FirstOrDefault(index => words.Lower(index) == close, -1);
        return end < 0 ? after : end + 1;
    }

    /// <summary>Where the clause begins when its subject is a few words at the sentence's start: "Karvia rejected"; else the verb group.</summary>
    private static int ShortSubject(ViewWords words, int group)
    {
        var first = group;
        while (first > 0 && group - first <= LongestShown && !Ends.Contains(words.Lower(first - 1)) && words.Lower(first - 1) is not "that")
        {
            first--;
        }

        return group - first <= LongestShown ? first : group;
    }

    /// <summary>Where the noun phrase before a participle begins: "a treaty" before "signed by".</summary>
    private static int PhraseStart(ViewWords words, int participle)
    {
        var first = participle;
        while (first > 0 && participle - first < LongestSubject && !ProposalWords.Stops.Contains(words.Lower(first - 1)))
        {
            first--;
            if (ProposalWords.Determiners.Contains(words.Lower(first)))
            {
                return first;
            }
        }

        return participle;
    }

    private static int End(ViewWords words, int from)
    {
        var after = from;
        while (after < words.Count && after - from < LongestClause && !Ends.Contains(words.Lower(after)) && (after == from || words.Lower(after) is not ("would" or "will")))
        {
            after++;
        }

        return after;
    }

    /// <summary>Who does it, after "by", near the verb; null when nobody is named so.</summary>
    private static WordRange? Agent(ViewWords words, int end)
    {
        for (var index = end; index < Math.Min(end + 3, words.Count); index++)
        {
            if (words.Lower(index) == "by")
            {
                var after = index + 1;
                while (after < words.Count && after - index < 9 && words.Lower(after) is not ("," or "." or ";" or "within" or "in" or "on" or "at" or "but" or "and" or "last" or "after" or "—" or "”"))
                {
                    after++;
                }

                return after > index + 1 ? new WordRange(index + 1, after) : null;
            }
        }

        return null;
    }

    private static Doer Named(StatementView view, WordRange? agent, int first) =>
        agent is { } by && view.PartyIn(view.Around.SpanOf(by.First, by.After)) is { } party ? new Doer([party], party == view.Party, first) : Doer.Unknown(first);
}
