using Parley.Positions.Phrases;

namespace Parley.Positions.Conditions;

/// <summary>For each kind of conditional words, when they are a condition where they stand.</summary>
internal static class ConditionRules
{
    private static readonly HashSet<string> NounOpeners = new(StringComparer.Ordinal) { "inExchangeFor", "without", "subjectTo", "timeLimit", "inversion" };

    private static readonly HashSet<string> SubjectOpeners = new(StringComparer.Ordinal)
    {
        "the", "a", "an", "its", "their", "his", "her", "our", "your", "any", "this", "that", "these", "those", "it", "they", "he", "she", "we", "you", "either", "talks", "negotiations",
    };

    /// <summary>Whether a noun phrase follows these conditional words rather than a clause.</summary>
    public static bool TakesNoun(string rule, ViewWords words, WordRange opener) =>
        NounOpeners.Contains(rule) || words.Lower(opener.First) == "barring" || (rule == "providedThat" && words.Lower(opener.After - 1) is "on" or "upon") || words.Lower(opener.After - 1) is "with" or "of" && rule is "onlyIf" or "if";

    /// <summary>The kind of condition that a frame is under a rule of <c>conditions.txt</c>; null when it is none.</summary>
    public static ConditionKind? KindOf(string rule, ConditionFrame frame) => frame.Clause.Count == 0 && rule != "timeLimit" ? null : rule switch
    {
        "onlyIf" when !frame.IsNoun || frame.RestHas("modal") || frame.RestHas("act") => ConditionKind.OnlyIf,
        "if" when IsIf(frame) => ConditionKind.If,
        "inversion" when IsInversion(frame) => ConditionKind.If,
        "unless" when !frame.IsNoun || (frame.Words.Lower(frame.Opener.First) == "barring" && frame.Before is "" or "," && frame.RestHas("modal")) => ConditionKind.Unless,
        "providedThat" when IsProvided(frame) => ConditionKind.ProvidedThat,
        "asLongAs" when !frame.IsNoun => ConditionKind.AsLongAs,
        "inExchangeFor" when frame.Before is not ("or" or "and") && (!frame.IsBare || frame.Words.IsCapital(frame.Opener.First)) && !frame.Has("never") => ConditionKind.InExchangeFor,
        "after" when IsAfter(frame) => ConditionKind.After,
        "onTheDay" when IsOnTheDay(frame) => ConditionKind.After,
        "when" when IsWhen(frame) => ConditionKind.After,
        "before" when IsBefore(frame) => ConditionKind.Before,
        "until" when IsUntil(frame) => ConditionKind.Until,
        "without" when IsWithout(frame) => ConditionKind.Without,
        "subjectTo" when IsSubject(frame) => ConditionKind.SubjectTo,
        "timeLimit" when !ClauseWords.Is(frame.Next, "time") && (frame.RestHas("modal") || frame.RestHas("act")) => ConditionKind.TimeLimit,
        _ => null,
    };

    private static bool IsIf(ConditionFrame frame) =>
        (!frame.IsNoun || frame.Words.Lower(frame.Opener.After - 1) == "of") && (frame.RestHas("modal") || frame.RestHas("act") || frame.RestHas("refusal") || (frame.IsInitial && (frame.RestHas("pronoun") || frame.RestHas("negative"))))
        && !frame.Has("not", "know") && !frame.Has("n't", "know");

    private static bool IsInversion(ConditionFrame frame)
    {
        var (isCapital, isShould) = (frame.Words.IsCapital(frame.Opener.First), frame.Words.Lower(frame.Opener.First) == "should");
        if (frame.Words.Lower(frame.Words.Count - 1) == "?" || !(frame.RestHas("modal") || frame.RestHas("act")))
        {
            return false;
        }

        // "should the talks fail" is a condition wherever it stands; "were the talks to fail" only where it begins.
        var isSubject = SubjectOpeners.Contains(frame.Next) || frame.Words.IsCapital(frame.Opener.After);
        return isCapital ? frame.Clause.After < frame.Words.Count - 1 && (isShould || Enumerable.Range(frame.Clause.First, frame.Clause.Count).Any(index => frame.Words.Lower(index) == "to"))
            : isShould && isSubject;
    }

    private static bool IsProvided(ConditionFrame frame)
    {
        if (frame.Opener.Count > 1 || frame.IsNoun)
        {
            return frame.Opener.Count > 1;
        }

        var isVerb = ClauseWords.Is(frame.Before, "auxiliary") || ClauseWords.Is(frame.Before, "pronoun") || frame.Before is "to" or "and" or "has" or "who" or "which" || frame.Next is "by" or "for" or "with" or "to";
        return !isVerb && (frame.Before is "," or "“" or "\"" or "—" or "" or "but" || ClauseWords.Is(frame.Next, "pronoun") || ClauseSubject.VerbIn(frame.Words, new WordRange(0, frame.Opener.First)) is not null);
    }

    private static bool IsAfter(ConditionFrame frame)
    {
        var opener = frame.Words.Lower(frame.Opener.First);
        return opener is "only" or "but" ? !frame.IsTime && (frame.RestHas("modal") || frame.RestHas("act"))
            : frame.IsNoun ? opener == "after" && !frame.IsInitial && !frame.IsTime && frame.RestHas("modal") && frame.ClauseHas("assent")
            : frame.RestHas("modal") || (opener is "once" or "as" && frame.RestHas("act")) || frame.Before is "consented" or "agreed" or "accepted";
    }

    // "when the guns are silent" is a step to come; "when leaders meet on Friday" a day.
    private static bool IsWhen(ConditionFrame frame) =>
        !frame.IsNoun && frame.RestHas("modal") && !frame.ClauseHas("modal") && frame.Before is not ("day" or "time" or "moment" or "even" or "just" or "," or "at" or "of" or "since" or "until")
        && (frame.Next is "somebody" or "someone" or "everybody" or "everyone" or "both" or "all" || Enumerable.Range(frame.Clause.First + 1, Math.Max(0, frame.Clause.Count - 1)).Any(index => frame.Words.Lower(index) is "is" or "are" or "has" or "have"));

    private static bool IsOnTheDay(ConditionFrame frame) =>
        !frame.IsNoun && frame.RestHas("modal") && frame.Before is not ("on" or "of" or "to" or "until" or "before" or "after" or "for" or "at" or "from" or "by")
        && (ClauseWords.Is(frame.Next, "determiner") || ClauseWords.Is(frame.Next, "pronoun") || frame.Words.IsCapital(frame.Opener.After));

    private static bool IsBefore(ConditionFrame frame) =>
        !frame.IsTime && !frame.ClauseHas("ending") && (frame.IsRefused || (!frame.IsNoun && frame.ClauseHas("modal") && frame.RestHas("modal")));

    private static bool IsUntil(ConditionFrame frame) =>
        frame.IsNoun ? !frame.IsTime && frame.IsRefused : frame.RestHas("modal") || frame.RestHas("lasting") || frame.IsRefused;

    private static bool IsWithout(ConditionFrame frame) => frame.Words.Lower(frame.Opener.First) == "not" || frame.IsRefused || IsNothingLeft(frame);

    // "Without limits no agreement deserves the name".
    private static bool IsNothingLeft(ConditionFrame frame) =>
        frame.IsInitial && ClauseWords.Is(frame.Words.Lower(frame.Words.Lower(frame.Clause.After) == "," ? frame.Clause.After + 1 : frame.Clause.After), "negative");

    private static bool IsSubject(ConditionFrame frame)
    {
        var verb = frame.Words.Lower(frame.Opener.First);
        return verb switch
        {
            "subject" => frame.ClauseHas("assent"),
            "will" or "would" => ClauseWords.AnyIn(frame.Words, new WordRange(Math.Max(0, frame.Opener.First - 6), frame.Opener.First), "bargain"),
            "pending" => frame.ClauseHas("assent") && frame.Before is not ("the" or "a" or "still" or "were" or "was" or "is" or "are" or "remain" or "remains"),
            _ => frame.Next is "whether" or "how" or "what" || frame.ClauseHas("assent") || ClauseWords.Is(frame.Before, "modal"),
        };
    }
}
