using Parley.Positions.Phrases;
using Parley.Statements.Narration;

namespace Parley.Positions.Clauses;

/// <summary>The helping verbs and negations before a verb, the nearest first.</summary>
internal sealed class HelpingVerbs
{
    private readonly List<string> helpers = [];

    private HelpingVerbs(int first) => First = first;

    /// <summary>The first word of them; the verb's own when there are none.</summary>
    public int First { get; private set; }

    /// <summary>How many helping verbs; "to" is one.</summary>
    public int Count => helpers.Count;

    public bool IsNegated { get; private set; }

    /// <summary>Reads to the left of a verb.</summary>
    public static HelpingVerbs Before(ViewWords words, int verb, VerbForm forms)
    {
        var read = new HelpingVerbs(verb);
        for (var index = VerbWords.BeforeAdverbs(words, verb - 1); index >= 0; index = VerbWords.BeforeAdverbs(words, index - 1))
        {
            var word = words.Lower(index);
            if (VerbWords.Is("negative", word) || (word == "no" && words.Lower(index + 1) == "longer"))
            {
                read.IsNegated = true;
            }
            else if (word == "to" ? read.TakesTo(forms) : VerbWords.IsAuxiliary(words, index) && read.Takes(word))
            {
                read.helpers.Add(word);
            }
            else
            {
                break;
            }

            read.First = index;
        }

        return read;
    }

    /// <summary>The phrase that they make with a verb that can have these forms; null when they do not fit it.</summary>
    public VerbPhrase? Phrase(int verb, VerbForm forms)
    {
        var nearest = helpers[0];
        var isPassive = VerbWords.Is("be", nearest) && forms.HasFlag(VerbForm.Perfect);
        var fits = isPassive
            || (VerbWords.Is("be", nearest) && nearest != "being" && forms.HasFlag(VerbForm.Continuous))
            || (VerbWords.Is("have", nearest) && forms.HasFlag(VerbForm.Perfect))
            || ((VerbWords.Is("do", nearest) || VerbWords.Is("modal", nearest) || nearest == "to") && forms.HasFlag(VerbForm.Base));
        if (!fits)
        {
            return null;
        }

        var to = helpers.IndexOf("to");
        var use = to == helpers.Count - 1 && to >= 0 ? VerbUse.Infinitive : helpers[^1] is "having" or "being" ? VerbUse.Gerund : VerbUse.Finite;
        var modal = helpers.Find(helper => VerbWords.Is("modal", helper)) ?? (to < 0 || use is VerbUse.Infinitive ? null : VerbWords.Is("have", helpers[to + 1]) ? "must" : "will");
        return new VerbPhrase(First, verb, use, IsNegated || modal == "cannot", isPassive, modal);
    }

    private bool TakesTo(VerbForm forms) =>
        helpers.Count == 0 ? forms.HasFlag(VerbForm.Base) : helpers[^1] is "be" or "have" && !helpers.Contains("to");

    // After "to" only "is to" and "has to" go on.
    private bool Takes(string word) => helpers.Count == 0 || helpers[^1] != "to" || VerbWords.Is("be", word) || VerbWords.Is("have", word) || word == "ought";
}
