using Parley.Positions.Phrases;

namespace Parley.Positions.Acts;

/// <summary>What the content's own words tell of the act.</summary>
internal static class ContentAct
{
    private static readonly HashSet<string> Naming = new(StringComparer.Ordinal)
    {
        "called", "call", "calls", "calling", "described", "describe", "describes", "describing", "labelled", "labeled", "branded", "dubbed", "termed", "deemed", "considered", "found", "finds", "saw", "sees",
    };

    /// <summary>The act of the first telling phrase of the main clauses; a bare "will" or "would" tells only when nothing else does. Null when none tells.</summary>
    public static ActReading? Of(StatementView view, IReadOnlyList<Condition> conditions, WordRange range)
    {
        ActReading? bare = null;
        var matches = ActTables.Personal.In(view.Content, range).Concat(ActTables.Impersonal.In(view.Content, range));
        foreach (var match in matches.OrderBy(match => ActTables.ActOf(match.Label) != Act.Condition).ThenBy(match => match.Words.First).ThenByDescending(match => match.Words.Count))
        {
            if (conditions.Any(condition => condition.Span.Contains(match.Span)) || !FitsSubject(view, match))
            {
                continue;
            }

            var act = Turned(view.Content, match);
            if (act is not (Act.Commit or Act.Unknown))
            {
                return ActReading.By("content-verb", act, match.Words);
            }

            bare ??= act == Act.Unknown ? null : ActReading.By("content-verb", act, match.Words);
        }

        return bare;
    }

    /// <summary>A negation right before a phrase that holds none turns it: "is not ready to".</summary>
    private static Act Turned(ViewWords words, PhraseMatch match)
    {
        var act = ActTables.ActOf(match.Label);
        var before = words.Lower(match.Words.First - 1);
        var isNegated = before is "not" or "n't" or "never" or "no" or "nor" or "cannot";
        return isNegated ? ActNegation.Of(act) : act;
    }

    private static bool FitsSubject(StatementView view, PhraseMatch match) => match.Label.Split('.')[1] switch
    {
        "we" => Subjects.IsSpeaker(view, match.Words.First),
        "other" => !Subjects.IsSpeaker(view, match.Words.First),
        "called" => view.Cue.Count > 0 && Enumerable.Range(0, view.Cue.Count).Any(index => Naming.Contains(view.Cue.Lower(index))),
        _ => true,
    };
}
