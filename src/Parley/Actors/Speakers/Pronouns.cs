using System.Collections.Frozen;

namespace Parley.Actors.Speakers;

/// <summary>What a pronoun as a speaker can point back to.</summary>
internal enum PronounKind
{
    /// <summary>He, his: one male person.</summary>
    He,

    /// <summary>She, her: one female person.</summary>
    She,

    /// <summary>They, their: several people, a body, or one person.</summary>
    They,

    /// <summary>It, its: a body, state or text.</summary>
    It,

    /// <summary>I, my: the speaker of the quotation it stands in.</summary>
    I,

    /// <summary>We, our: those for whom the speaker of the quotation speaks.</summary>
    We,

    /// <summary>Who, whose, which, that: what stands right before.</summary>
    Who,

    /// <summary>You, one, everybody and the like: nobody in particular.</summary>
    Anybody,
}

/// <summary>The pronouns of English.</summary>
internal static class Pronouns
{
    private static readonly FrozenDictionary<string, PronounKind> Kinds = new Dictionary<string, PronounKind>
    {
        ["he"] = PronounKind.He, ["his"] = PronounKind.He, ["him"] = PronounKind.He, ["himself"] = PronounKind.He,
        ["she"] = PronounKind.She, ["her"] = PronounKind.She, ["hers"] = PronounKind.She, ["herself"] = PronounKind.She,
        ["they"] = PronounKind.They, ["their"] = PronounKind.They, ["them"] = PronounKind.They, ["themselves"] = PronounKind.They,
        ["it"] = PronounKind.It, ["its"] = PronounKind.It, ["itself"] = PronounKind.It,
        ["i"] = PronounKind.I, ["my"] = PronounKind.I, ["me"] = PronounKind.I, ["myself"] = PronounKind.I,
        ["we"] = PronounKind.We, ["our"] = PronounKind.We, ["us"] = PronounKind.We, ["ourselves"] = PronounKind.We,
        ["who"] = PronounKind.Who, ["whose"] = PronounKind.Who, ["which"] = PronounKind.Who, ["that"] = PronounKind.Who, ["whom"] = PronounKind.Who,
        ["you"] = PronounKind.Anybody, ["your"] = PronounKind.Anybody, ["one"] = PronounKind.Anybody, ["everyone"] = PronounKind.Anybody, ["everybody"] = PronounKind.Anybody,
        ["anyone"] = PronounKind.Anybody, ["anybody"] = PronounKind.Anybody, ["someone"] = PronounKind.Anybody, ["somebody"] = PronounKind.Anybody, ["nobody"] = PronounKind.Anybody,
        ["people"] = PronounKind.Anybody, ["some"] = PronounKind.Anybody, ["many"] = PronounKind.Anybody, ["most"] = PronounKind.Anybody, ["others"] = PronounKind.Anybody, ["none"] = PronounKind.Anybody,
        ["few"] = PronounKind.Anybody, ["several"] = PronounKind.Anybody,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The kind of a pronoun; null when the word is none.</summary>
    public static PronounKind? KindOf(string word) => Kinds.TryGetValue(word, out var kind) ? kind : null;
}
