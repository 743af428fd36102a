using Parley.Positions.Clauses;
using Parley.Positions.Phrases;

namespace Parley.Positions.Meetings;

/// <summary>Who takes part in a meeting, as far as its clause tells.</summary>
internal static class MeetingParties
{
    /// <summary>The sides, in reading order, none twice; for a noun those it names ("between", "with", "'s"), for a verb also its subject.</summary>
    public static IReadOnlyList<string> Of(ClauseView clauses, PhraseMatch phrase, bool isVerb, int start, int after)
    {
        var words = clauses.Words;
        var first = isVerb ? clauses.StartOf(phrase.Words.First) : start;
        var parties = clauses.Names.In(Math.Min(first, start), after).Where(name => isVerb || IsSideOf(words, name)).Select(name => name.Party).ToList();
        if (isVerb && clauses.SubjectOf(phrase.Words.First)?.Party is { } subject)
        {
            parties.Insert(0, subject);
        }

        if (parties.Count < 2 && (phrase.Label.EndsWith("/round", StringComparison.Ordinal) || ClauseMarks.Any(words, clauses.StartOf(phrase.Words.First), after, "together")))
        {
            parties.AddRange(TwoSides(clauses.View));
        }

        return [.. parties.SelectMany(party => party.Split(" and ")).Distinct(StringComparer.Ordinal)];
    }

    // A round of talks is between the two sides that its paragraph names; where it names more or fewer, nobody knows whose it is.
    private static List<string> TwoSides(StatementView view)
    {
        var sides = view.Dated.Attributed.Names.Select(name => name.Actor.Party).OfType<string>().Distinct(StringComparer.Ordinal).Take(3).ToList();
        return sides.Count == 2 ? sides : [];
    }

    // "talks in Geneva" names a place, "talks with Geneva" a side.
    private static bool IsSideOf(ViewWords words, NameRange name) =>
        words.Lower(name.First - 1) is not ("in" or "at" or "to" or "on" or "from") && words.Lower(name.First - 1) != "by";
}
