namespace Parley.Dates.Occasions;

/// <summary>The small words that begin and join clauses.</summary>
internal static class ClauseWords
{
    private static readonly HashSet<string> Subordinators =
    [
        "who", "whom", "whose", "which", "where", "when", "after", "before", "as", "while", "because", "since", "until", "following", "ahead", "if", "although",
        "though", "amid", "despite", "prior", "whether", "how", "why", "what", "that", "once", "unless", "whereas", "given", "pending", "days", "hours", "minutes",
    ];

    private static readonly HashSet<string> Conjunctions = ["and", "but", "then", "or", "yet", "so"];

    private static readonly HashSet<string> Speaking =
    [
        "speaking", "talking", "writing", "addressing", "appearing", "testifying", "posting", "tweeting", "answering", "asked", "briefing", "interviewed", "quoted",
        "turning", "meeting", "sounding", "smiling", "looking", "emerging", "returning", "walking", "wearing", "grinning", "laughing", "weeping", "travelling", "traveling", "standing", "sitting", "seated", "perched", "kneeling", "leaning", "flanked", "surrounded", "touring", "campaigning", "arriving", "leaving", "visiting", "joined",
        "pressed", "questioned", "telling", "responding", "replying", "reached", "contacted", "quizzed", "pushed", "challenged", "reporting",
    ];

    private static readonly HashSet<string> Leading =
    [
        "on", "in", "at", "during", "aboard", "onboard", "via", "through", "by", "over", "late", "early", "earlier", "later", "last", "this", "yesterday", "today",
        "outside", "inside", "also", "again", "only", "just", "shortly", "from", "near", "back", "barely", "beside", "under", "not",
    ];

    private static readonly HashSet<string> BeforeTimes =
        ["as", "recently", "late", "early", "only", "just", "barely", "hardly", "back", "on", "in", "at", "the", "a", "same", "and", "again", "more", "than", "about", "around", "some", "nearly", "almost", "over", "of"];

    private static readonly HashSet<string> Pasts =
    [
        "left", "went", "flew", "met", "said", "told", "was", "were", "had", "has", "is", "then", "later", "he", "she", "it", "they", "held", "spoke", "made", "took", "gave",
        "began", "came", "did", "set", "sent", "won", "lost", "will", "would",
    ];

    public static bool IsSubordinator(string word) => Subordinators.Contains(word);

    public static bool IsConjunction(string word) => Conjunctions.Contains(word);

    /// <summary>Whether a word begins words about how somebody came to speak: "speaking", "asked".</summary>
    public static bool IsSpeaking(string word) => Speaking.Contains(word);

    /// <summary>Whether a word can begin words that tell an occasion.</summary>
    public static bool IsLeading(string word) => Leading.Contains(word);

    /// <summary>Whether a word can stand before a time expression and belong to it: "as recently as".</summary>
    public static bool IsBeforeTime(string word) => BeforeTimes.Contains(word);

    /// <summary>Whether the word after "and" shows that another clause begins.</summary>
    public static bool BeginsClause(string word) => Pasts.Contains(word) || (word.Length > 4 && word.EndsWith("ed", StringComparison.Ordinal));
}
