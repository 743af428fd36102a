using Parley.Positions.Phrases;
using Parley.Statements.Narration;

namespace Parley.Positions.Clauses;

/// <summary>Finds the verb phrases of a sentence.</summary>
internal static class VerbPhrases
{
    /// <summary>All that are clear, in reading order; none shares its verb with another.</summary>
    public static IReadOnlyList<VerbPhrase> In(ViewWords words)
    {
        var found = new List<VerbPhrase>();
        for (var index = 0; index < words.Count; index++)
        {
            if (VerbWords.FormsOf(words, index) is not VerbForm.None and var forms && Read(words, index, forms, found) is { } phrase)
            {
                found.Add(phrase);
            }
            else if (VerbWords.Is(words, index, "be") && !VerbWords.Is(words, index - 1, "be"))
            {
                AddBeing(words, index, found);
            }
        }

        return [.. found.Where((phrase, index) => index + 1 == found.Count || found[index + 1].First > phrase.Verb)];
    }

    /// <summary>The phrase of a word that is known to be a verb, whatever stands around it.</summary>
    public static VerbPhrase At(ViewWords words, int verb, IReadOnlyList<VerbPhrase> others)
    {
        var forms = VerbWords.FormsOf(words, verb) is not VerbForm.None and var known ? known : VerbForm.Base;
        var before = others.Where(phrase => phrase.Verb < verb).ToList();
        return Read(words, verb, forms, before)
            ?? new VerbPhrase(verb, verb, forms.HasFlag(VerbForm.Continuous) ? VerbUse.Gerund : forms.HasFlag(VerbForm.Perfect) ? VerbUse.Participle : VerbUse.Finite, IsNegated: false, forms.HasFlag(VerbForm.Perfect), Modal: null);
    }

    private static VerbPhrase? Read(ViewWords words, int verb, VerbForm forms, List<VerbPhrase> before)
    {
        var helpers = HelpingVerbs.Before(words, verb, forms);
        return helpers.Count == 0 ? Bare(words, verb, forms, helpers, before) : helpers.Phrase(verb, forms);
    }

    /// <summary>A verb without helping verbs.</summary>
    private static VerbPhrase? Bare(ViewWords words, int verb, VerbForm forms, HelpingVerbs helpers, List<VerbPhrase> before)
    {
        if (VerbWords.Is(words, helpers.First - 1, "coordinator") && before.Count > 0 && Joined(words, verb, forms, before[^1]) is { } joined)
        {
            return joined;
        }

        if (forms.HasFlag(VerbForm.Continuous))
        {
            return VerbWords.Is(words, verb - 1, "determiner") || words.Lower(verb - 1) == "'s" ? null : new VerbPhrase(helpers.First, verb, VerbUse.Gerund, helpers.IsNegated, IsPassive: false, Modal: null);
        }

        var last = VerbWords.BeforeTimes(words, helpers.First - 1);
        if (forms.HasFlag(VerbForm.Past) || forms.HasFlag(VerbForm.Perfect))
        {
            var isFinite = forms.HasFlag(VerbForm.Past) && CanBeSubject(words, last) && !NamesAgent(words, verb + 1) && !IsWithin(words, before, verb);
            var isAdjective = VerbWords.Is(words, last, "determiner") || words.Lower(last) == "'s";
            return isFinite ? new VerbPhrase(helpers.First, verb, VerbUse.Finite, helpers.IsNegated, IsPassive: false, Modal: null)
                : isAdjective ? null : new VerbPhrase(helpers.First, verb, VerbUse.Participle, helpers.IsNegated, IsPassive: true, Modal: null);
        }

        return IsPresent(words, verb, last, forms) && !IsWithin(words, before, verb) ? new VerbPhrase(helpers.First, verb, VerbUse.Finite, helpers.IsNegated, IsPassive: false, Modal: null) : null;
    }

    /// <summary>"will sign and ratify", "was seized and sold": a verb that shares the helping verbs of the one before its "and".</summary>
    private static VerbPhrase? Joined(ViewWords words, int verb, VerbForm forms, VerbPhrase one)
    {
        var ofOne = VerbWords.FormsOf(words, one.Verb);
        var takesObject = VerbWords.Is(words, verb + 1, "determiner") || words.IsCapital(verb + 1);
        var isShared = one.Use is VerbUse.Infinitive || one.Modal is not null ? forms.HasFlag(VerbForm.Base)
            : one.IsPassive && one.Use is VerbUse.Finite ? forms.HasFlag(VerbForm.Perfect) && !takesObject
            : one.Use is VerbUse.Gerund ? forms.HasFlag(VerbForm.Continuous) : one.Use is VerbUse.Finite && forms.HasFlag(VerbForm.Past) && ofOne.HasFlag(VerbForm.Past);
        return isShared ? one with { First = verb, Verb = verb, IsNegated = one.IsNegated && words.Lower(verb - 1) == "or" } : null;
    }

    private static void AddBeing(ViewWords words, int index, List<VerbPhrase> found)
    {
        var helpers = HelpingVerbs.Before(words, index, VerbForm.Base | VerbForm.Perfect);
        var isNegated = helpers.IsNegated || VerbWords.Is(words, index + 1, "negative");
        if (words.Lower(index) is not ("being" or "been"))
        {
            found.Add(helpers.Count == 0 ? new VerbPhrase(index, index, VerbUse.Finite, isNegated, IsPassive: false, Modal: null)
                : (helpers.Phrase(index, VerbForm.Base) ?? new VerbPhrase(index, index, VerbUse.Finite, isNegated, IsPassive: false, Modal: null)) with { IsNegated = isNegated });
        }
    }

    private static bool CanBeSubject(ViewWords words, int index) =>
        index >= 0 && !VerbWords.Is(words, index, "preposition") && !words.IsNumber(index) && words.Lower(index) is not ("'s" or "“" or "\"" or "." or ";" or ":" or "to" or "(" or "—")
        && (words.Lower(index) is "that" or "both" or "all" or "this" || !VerbWords.Is(words, index, "determiner")) && (!VerbWords.Is(words, index, "subordinator") || words.Lower(index) == "that");

    /// <summary>"proposed by Egypt" is a participle; "answered by withholding" and "spoke by telephone" are not.</summary>
    private static bool NamesAgent(ViewWords words, int index) => words.Lower(index) == "by" && !words.Lower(index + 1).EndsWith("ing", StringComparison.Ordinal)
        && words.Lower(index + 1) is not ("video" or "phone" or "telephone" or "letter" or "post" or "email" or "air" or "sea" or "road" or "rail");

    /// <summary>Whether another verb of the same clause stands before: "lifted the levy imposed last year".</summary>
    private static bool IsWithin(ViewWords words, List<VerbPhrase> before, int verb)
    {
        if (before.LastOrDefault(phrase => phrase.Use is VerbUse.Finite) is not { } one || VerbWords.Is(words, one.Verb, "say"))
        {
            return false;
        }

        return !Enumerable.Range(one.Verb + 1, Math.Max(0, verb - one.Verb - 1)).Any(index =>
            VerbWords.IsMark(words, index) || VerbWords.Is(words, index, "coordinator") || VerbWords.Is(words, index, "subordinator") || VerbWords.Is(words, index, "relative"));
    }

    /// <summary>Present forms are often nouns: one counts after a subject of its number and before what only an object begins with.</summary>
    private static bool IsPresent(ViewWords words, int verb, int last, VerbForm forms)
    {
        var subject = words.Lower(last);
        if (VerbWords.Is(words, last, "pronoun"))
        {
            return subject is "they" or "we" or "i" or "you" ? forms.HasFlag(VerbForm.Base) : subject is "who" or "which" || forms.HasFlag(VerbForm.Present);
        }

        var isPlural = (subject.Length > 3 && subject.EndsWith('s')) || (words.IsCapital(last) && Enumerable.Range(last - 3, 3).Any(index => words.Lower(index) == "and")) || subject is "people";
        var fits = (forms.HasFlag(VerbForm.Base) && isPlural) || (forms.HasFlag(VerbForm.Present) && (!isPlural || words.IsCapital(last)));
        return fits && CanBeSubject(words, last) && !words.IsCapital(verb)
            && (VerbWords.Is(words, verb + 1, "determiner") || words.IsCapital(verb + 1) || words.Lower(verb + 1) is "to" or "that" || VerbWords.Is(words, verb, "say") || words.Lower(verb) is "reject" or "refuse" or "rejects" or "refuses");
    }
}
