using Parley.Positions.Clauses;
using Parley.Positions.Phrases;

namespace Parley.Positions.Meetings;

/// <summary>Who takes part in a meeting, as far as its clause and its article tell.</summary>
internal static class MeetingParties
{
    /// <summary>The sides, in reading order, none twice; for a noun those it names ("between", "with", "'s") and who holds or plans it, for a verb its subject and object.</summary>
    /// <param name="frame">The words that tell of the meeting.</param>
    /// <param name="isTold">Whether the words tell its day, place or number, so that it is one of the negotiation even when they name nobody.</param>
    public static IReadOnlyList<string> Of(MeetingFrame frame, bool isTold)
    {
        var words = frame.Words;
        var first = frame.IsVerb ? Math.Min(frame.ClauseStart, frame.Start) : frame.Start;
        List<string> parties = [.. frame.Clauses.Names.In(first, frame.After).Where(name => frame.IsVerb || IsSideOf(words, name) || words.Lower(frame.Phrase.Words.First) is "visit" or "visits" or "trip" or "trips").Select(name => name.Party)];
        if (frame.IsVerb || Apart(parties).Count < 2)
        {
            parties.InsertRange(frame.IsVerb ? 0 : parties.Count, DoersOf(frame));
        }

        var named = Apart(parties);
        var isTogether = Enumerable.Range(first, frame.After - first).Any(index => (ClauseMarks.Is(words, index, "together") || (words.Lower(index) is "two" or "four" && words.Lower(index - 1) == "the")) && !IsOwned(words, index));
        return named.Count < 2 && (frame.Role is MeetingRole.Round || isTogether || (isTold && !frame.IsVerb)) ? Apart([.. named.Where(party => !IsGroup(party)), .. NegotiationSides.At(frame.Clauses.View, CountIn(words, first, frame.After))]) : named;
    }

    // "Karvia cancelled the talks": who says of a meeting that it was held need not have been there.
    private static IReadOnlyList<string> DoersOf(MeetingFrame frame) => frame switch
    {
        { Clause: null } => [],
        { IsVerb: true } => frame.Clause.Doer?.Parties ?? [],
        { Clause: { Verb: { Use: not VerbUse.Participle } verb } clause } when verb.Verb < clause.Sentence.IndexAt(frame.Words[frame.Phrase.Words.First].Start) && !VerbWords.Is(clause.Sentence.Words, verb.Verb, "say") => clause.Doer?.Parties ?? [],
        _ => [],
    };

    // "the two sides", "all three", "both presidents".
    private static int? CountIn(ViewWords words, int first, int after) =>
        Enumerable.Range(first, after - first).Select(index => (Word: words.Lower(index), Next: words.Lower(index + 1))).Where(pair => pair.Next is not ("hours" or "days" or "weeks" or "day" or "months" or "rounds" or "years" or "points"))
            .Select(pair => pair.Word switch { "two" or "both" => 2, "three" => 3, "four" => 4, _ => (int?)null }).FirstOrDefault(count => count is not null);

    // "three ministers" told as if it were a side of its own.
    private static bool IsGroup(string party)
    {
        var words = new ViewWords(party, [new Text.TextSpan(0, party.Length)]);
        return words.Count > 1 && ClauseMarks.Is(words, words.Count - 1, "together");
    }

    // "its ministers met" is one side's own meeting.
    private static bool IsOwned(ViewWords words, int index) =>
        words.Lower(index - 1) is "its" or "'s" or "his" or "her" or "our" || words.Lower(index - 2) is "its" or "'s" or "his" or "her" or "our";

    private static List<string> Apart(IReadOnlyList<string> parties) => [.. parties.SelectMany(party => party.Split(" and ")).Distinct(StringComparer.Ordinal)];

    // "talks in Geneva" names a place, "talks with Geneva" a side.
    private static bool IsSideOf(ViewWords words, NameRange name) =>
        words.Lower(name.First - 1) is not ("in" or "at" or "to" or "on" or "from" or "by");
}
