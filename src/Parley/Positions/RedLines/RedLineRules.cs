using System.Collections.Frozen;
using Parley.Actors.Metonyms;
using Parley.Positions.Conditions;
using Parley.Positions.Phrases;
using Parley.Text;

namespace Parley.Positions.RedLines;

/// <summary>For each kind of marker, when it draws a line of the speaker's where it stands.</summary>
internal static class RedLineRules
{
    private static readonly FrozenSet<string> Refusals = EmbeddedText.WordLists("refusals.txt").SelectMany(words => words)
        .SelectMany(word => word.EndsWith('~') ? Inflections.OfVerb(word[..^1]) : [word]).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a marker of <c>red-lines.txt</c> draws a line.</summary>
    /// <param name="view">The statement.</param>
    /// <param name="words">The words of its sentence.</param>
    /// <param name="marker">The marker.</param>
    /// <param name="clause">The clause it stands in.</param>
    public static bool Draws(StatementView view, ViewWords words, PhraseMatch marker, WordRange clause)
    {
        var before = new WordRange(clause.First, marker.Words.First);
        return marker.Label switch
        {
            "line" => !IsTurned(words, marker.Words.First) && !IsAnothers(view, words, marker.Words.First) && !view.Statement.Negated,
            "never" => !view.Statement.Negated && !IsTurned(words, marker.Words.First) && RefusesAfter(words, marker.Words.After, clause.After) && !IsOfAnother(view, words, before),
            "closed" => !view.Statement.Negated && !IsTurned(words, marker.Words.First),
            "any" => Negates(words, before) || view.Statement.Negated,
            "ever" => Negates(words, before) && ClauseWords.AnyIn(words, before, "modal") && (EndsClause(words, marker.Words.After, clause.After) || RefusesAfter(words, marker.Words.After, clause.After)) && !IsOfAnother(view, words, before),
            "noEver" => words.Lower(clause.First) is "no" or "nobody" or "none" && RefusesAfter(words, marker.Words.After, clause.After) && !IsOfAnother(view, words, before),
            "offTable" => !view.Statement.Negated && ClauseWords.AnyIn(words, before, "being") && !Negates(words, before),
            _ => false,
        };
    }

    /// <summary>Whether a "not", "no longer" or "stopped calling" stands shortly before, in the same clause.</summary>
    public static bool IsTurned(ViewWords words, int marker)
    {
        for (var index = marker - 1; index >= Math.Max(0, marker - 6) && words.Lower(index) is not ("," or ";" or ":" or "but" or "that" or "—"); index--)
        {
            if (words.Lower(index) is "not" or "n't" or "no" or "never" or "without" or "neither" or "nor" or "nothing" or "stopped" or "dropped" or "denied" or "if" or "whether" or "former" or "once")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the line is said to be another's: "Moscow's red line", "their red line" in a quotation.</summary>
    private static bool IsAnothers(StatementView view, ViewWords words, int marker)
    {
        for (var index = marker - 1; index >= Math.Max(0, marker - 3); index--)
        {
            if (words.Lower(index) is "their" or "your")
            {
                return true;
            }

            if (view.Party is { } party && view.PartyIn(words.SpanOf(index, index + 1)) is { } other && other != party)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the clause's subject is another side: what they will never do is a forecast.</summary>
    private static bool IsOfAnother(StatementView view, ViewWords words, WordRange subject) =>
        (subject.Count > 0 && view.Party is { } party && view.PartyIn(words.SpanOf(subject.First, subject.After)) is { } other && other != party)
        || words.Lower(subject.After - 1) == "you";

    private static bool Negates(ViewWords words, WordRange before) => ClauseWords.AnyIn(words, before, "negative") || ClauseWords.AnyIn(words, before, "refusal");

    private static bool RefusesAfter(ViewWords words, int from, int after) =>
        Enumerable.Range(from, Math.Max(0, Math.Min(3, after - from))).Any(index => Refusals.Contains(words.Lower(index)));

    private static bool EndsClause(ViewWords words, int from, int after) => from >= after || words.Lower(from) is "," or "." or ";" or "\"" or "”" or "—" or "!" or "?";
}
