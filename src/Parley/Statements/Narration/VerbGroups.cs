namespace Parley.Statements.Narration;

/// <summary>Reads the verb group that ends in a verb; an infinitive, a participle or an adjective makes none.</summary>
internal static class VerbGroups
{
    private const int LongestAside = 6;

    /// <summary>The group of the verb at a word that can be these forms; null when it asserts nothing.</summary>
    public static VerbGroup? At(SentenceWords words, int verb, VerbForm forms)
    {
        var auxiliaries = new List<(int Index, string Word)>();
        var isNegated = false;
        for (var index = words.BeforeAdverbs(verb - 1); index >= 0; index = words.BeforeAdverbs(index - 1))
        {
            var word = words.Lower(index);
            if (word == "t" && words.Lower(index - 1) == "'")
            {
                isNegated = true;
                index -= 2;
                word = words.Lower(index) switch { "won" => "will", "can" => "can", var full => full.TrimEnd('n') };
                auxiliaries.Add((index, word));
            }
            else if (ClauseLexicon.Is("negative", word))
            {
                isNegated = true;
            }
            else if (word == "," && auxiliaries.Count == 0 && BeforeAside(words, index) is { } opening)
            {
                index = opening;
            }
            else if (IsAuxiliary(words, index, auxiliaries))
            {
                auxiliaries.Add((index, word));
            }
            else
            {
                break;
            }
        }

        isNegated |= auxiliaries.Count > 0 && Enumerable.Range(auxiliaries[^1].Index, verb - auxiliaries[^1].Index).Any(index => words.Lower(index) == "no" && words.Lower(index + 1) == "longer");
        return auxiliaries.Count == 0 ? Bare(words, verb, forms, isNegated) : Of(words, verb, forms, auxiliaries, isNegated);
    }

    /// <summary>"has, so far, resisted": the first comma of a short aside between auxiliary and verb.</summary>
    private static int? BeforeAside(SentenceWords words, int end)
    {
        for (var index = end - 1; index > Math.Max(0, end - LongestAside); index--)
        {
            if (words.Lower(index) == ",")
            {
                return IsAuxiliary(words, index - 1, []) && words.Lower(index - 1) != "to" ? index : null;
            }
        }

        return null;
    }

    private static bool IsAuxiliary(SentenceWords words, int index, List<(int Index, string Word)> auxiliaries)
    {
        var word = words.Lower(index);
        return ClauseLexicon.Is("be", word) || ClauseLexicon.Is("have", word) || ClauseLexicon.Is("do", word) || word == "to" || word == "cannot"
            || (ClauseLexicon.Is("modal", word) && !words.IsCapital(index))
            || (ClauseLexicon.Is("willing", word) && auxiliaries is [.., (_, "to")]);
    }

    private static VerbGroup? Bare(SentenceWords words, int verb, VerbForm forms, bool isNegated)
    {
        var first = words.Lower(verb - 1) == "never" ? verb - 1 : words.Lower(verb - 1) == "longer" && words.Lower(verb - 2) == "no" ? verb - 2 : verb;
        var before = words.BeforeAdverbs(verb - 1);
        before = first < verb ? words.BeforeAdverbs(first - 1) : before;
        var followsNoun = before >= 0 && !words.Is("determiner", before) && !words.Is("preposition", before) && words.Lower(before) is not ("-" or "s" or "'" or "“" or "\"");
        var ledByPossessive = words.Lower(before) == "s" && words.Lower(before - 1) == "'";
        var isObject = DeedTable.IsPast(words.Lower(before)) && !words.IsCapital(before);
        if ((isNegated && first == verb) || isObject || !followsNoun || ledByPossessive || words.Lower(verb + 1) is "-" || NamesAgent(words, verb + 1) || words.Lower(verb - 1) is "-")
        {
            return null;
        }

        return forms.HasFlag(VerbForm.Past) || IsPresent(words, verb, before, forms) ? new VerbGroup(first, verb, false, first < verb, DeedTime.Done, null) : null;
    }

    /// <summary>"proposed by Egypt" is a participle; "met by video", "answered by withholding" are not.</summary>
    private static bool NamesAgent(SentenceWords words, int index) =>
        words.Lower(index) == "by" && !words.Is("means", index + 1) && !words.Lower(index + 1).EndsWith("ing", StringComparison.Ordinal);

    /// <summary>Present forms are often nouns ("the demand", "visits"): one counts after a subject of its number and before what only an object begins with.</summary>
    private static bool IsPresent(SentenceWords words, int verb, int before, VerbForm forms)
    {
        var subject = words.Lower(before);
        var isPlural = (subject.Length > 3 && subject.EndsWith('s')) || (words.IsCapital(before) && Enumerable.Range(before - 3, 3).Any(index => words.Lower(index) == "and")) || subject is "they" or "we" or "people" or "who" or "which";
        var fitsSubject = (forms.HasFlag(VerbForm.Base) && isPlural) || (forms.HasFlag(VerbForm.Present) && (!isPlural || words.IsCapital(before) || subject is "who" or "which" or ","));
        return fitsSubject && !words.IsCapital(verb) && (words.Is("determiner", verb + 1) || words.IsCapital(verb + 1) || words.Lower(verb + 1) is "to" or "that" || words.Lower(verb) is "reject" or "refuse" or "rejects" or "refuses");
    }

    private static VerbGroup? Of(SentenceWords words, int verb, VerbForm forms, List<(int Index, string Word)> auxiliaries, bool isNegated)
    {
        var nearest = auxiliaries[0].Word;
        var (first, furthest) = auxiliaries[^1];
        if (nearest == "to")
        {
            return OfInfinitive(first, verb, auxiliaries, isNegated);
        }

        var isPassive = ClauseLexicon.Is("be", nearest) && forms.HasFlag(VerbForm.Perfect);
        var fits = isPassive
            || (ClauseLexicon.Is("be", nearest) && nearest != "being" && forms.HasFlag(VerbForm.Continuous))
            || (nearest is "has" or "have" or "had" && forms.HasFlag(VerbForm.Perfect))
            || ((ClauseLexicon.Is("do", nearest) || ClauseLexicon.Is("modal", nearest) || nearest == "cannot") && forms.HasFlag(VerbForm.Base));
        if (!fits || furthest is "to" or "having" or "being" or "been" or "be" || auxiliaries.Any(one => one.Word == "to"))
        {
            return null;
        }

        var modal = auxiliaries.FirstOrDefault(one => ClauseLexicon.Is("modal", one.Word) || one.Word == "cannot").Word;
        var time = modal switch { null => DeedTime.Done, "will" or "shall" => DeedTime.Planned, _ => DeedTime.Supposed };
        return modal is not null && auxiliaries.Any(one => ClauseLexicon.Is("have", one.Word)) ? null
            : new VerbGroup(first, verb, isPassive, isNegated || modal == "cannot", time, modal);
    }

    /// <summary>"is willing to", "have to": the only infinitives that tell what somebody will or must do.</summary>
    private static VerbGroup? OfInfinitive(int first, int verb, List<(int Index, string Word)> auxiliaries, bool isNegated) =>
        auxiliaries switch
        {
            [_, (_, var opener), (_, "is" or "are" or "was" or "were" or "been"), ..] when ClauseLexicon.Is("willing", opener) =>
                new VerbGroup(first, verb, false, isNegated, DeedTime.Planned, opener),
            [_, (_, "is" or "are")] => new VerbGroup(first, verb, false, isNegated, DeedTime.Planned, "is"),
            [_, (_, "has" or "have")] => new VerbGroup(first, verb, false, isNegated, DeedTime.Supposed, "must"),
            _ => null,
        };
}
