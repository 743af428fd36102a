namespace Parley.Actors.Pronouns;

/// <summary>What stands between a pronoun and a name of the same sentence.</summary>
internal static class ClauseFeatures
{
    private const int ShortOpening = 6;

    /// <summary>Adds the features; none for a pair in two sentences.</summary>
    public static void Add(PronounPair pair, List<string> features)
    {
        if (pair.SentencesBack != 0)
        {
            return;
        }

        var (sketch, role, name) = (pair.Sketch, pair.PronounRole, pair.NameRole);
        var side = pair.IsAhead ? "ahead" : "behind";
        var verbs = Count(pair, sketch.IsVerb);
        var clauses = Count(pair, word => sketch.Is(word, WordClass.Clause));
        var commas = Count(pair, word => sketch[word] == ",");
        features.AddRange(
        [
            $"verbs={Math.Min(verbs, 2)} clauses={clauses > 0} commas={commas > 0} {role} {side}",
            $"verbs={Math.Min(verbs, 2)} clauses={clauses > 0} {role} {name} {side}",
            $"commas={Math.Min(commas, 3)} {role} {side}",
            $"verbs={Math.Min(verbs, 3)} {role} {side}",
            $"clauses={Math.Min(clauses, 2)} {role} {side}",
            $"ands={Math.Min(Count(pair, word => sketch[word] is "and" or "but" or "or"), 2)} {role} {side}",
            $"breaks={Count(pair, word => sketch[word] is ";" or ":" or "–" or "—") > 0}",
            $"relative={Count(pair, word => sketch[word] is "who" or "which" or "whose" or "whom") > 0} {name}",
        ]);
        if (pair.IsAhead)
        {
            AddAhead(pair, commas, features);
        }
    }

    /// <summary>Whether grammar forbids that the pronoun means the name: in "Smith thanked him" the clause's own subject would be "himself".</summary>
    public static bool IsForbidden(PronounPair pair) =>
        pair.SentencesBack == 0 && !pair.IsAhead && pair.PronounRole == PronounRole.Object && pair.NameRole is NameRole.Subject or NameRole.Topic
        && Count(pair, pair.Sketch.IsVerb) <= 1
        && Count(pair, word => pair.Sketch[word] == "," || pair.Sketch.Is(word, WordClass.Clause) || pair.Sketch.Is(word, WordClass.Coordinator)) == 0;

    /// <summary>A pronoun before the name: in an opening phrase ("In her report, Smith") or owning it ("her aunt Smith").</summary>
    private static void AddAhead(PronounPair pair, int commas, List<string> features)
    {
        var start = pair.Sketch.SentenceWith(pair.Pronoun).Start;
        var opening = pair.Sketch.Is(start, WordClass.Clause) || (pair.Sketch.Is(start, WordClass.Preposition) && pair.Pronoun - start < ShortOpening);
        features.Add($"opening={opening} commas={commas > 0} {pair.NameRole} {pair.PronounRole}");
        features.Add($"opening={opening} commas={Math.Min(commas, 3)}");
        if (commas == 0 && pair.Between.Length <= 4)
        {
            features.Add($"owned={pair.Between.Length} {pair.PronounRole}");
        }
    }

    private static int Count(PronounPair pair, Func<int, bool> counts)
    {
        var count = 0;
        for (var word = pair.Between.Start; word < pair.Between.End; word++)
        {
            count += counts(word) ? 1 : 0;
        }

        return count;
    }
}
