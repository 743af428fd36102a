using Parley.Text;

namespace Parley.Actors.Tables;

/// <summary>The head of an actor mention, whose it is, and what follows it.</summary>
/// <param name="Head">Everything before the first word that begins a phrase after the noun.</param>
/// <param name="Possessor">Up to the "'s" before the noun: "Israel's" of "Israel's militia ally".</param>
/// <param name="Tail">The rest, from that word on; null when there is none.</param>
/// <param name="IsEthnic">Whether the head is of a people by descent: "ethnic Albanians".</param>
internal sealed record MentionParts(TextSpan Head, TextSpan? Possessor, TextSpan? Tail, bool IsEthnic)
{
    private static readonly HashSet<string> Openers =
        ["in", "of", "from", "at", "near", "throughout", "across", "inside", "within", "based", "who", "that", "which", "fleeing", "living", "around", "outside", "for", "to", "on", "with", "against", "by", "under", "during", "after", "held", "including"];

    private static readonly HashSet<string> Relations =
        ["ally", "allies", "neighbor", "neighbors", "neighbour", "neighbours", "foe", "foes", "enemy", "enemies", "rival", "rivals", "partner", "partners", "opponent", "opponents", "adversary", "adversaries", "backer", "backers", "proxy", "proxies"];

    private static readonly HashSet<string> SentAbroad =
        ["envoy", "envoys", "ambassador", "ambassadors", "troops", "soldiers", "forces", "peacekeepers", "monitors", "inspectors", "observers", "diplomat", "diplomats", "tourists", "representative", "mediator", "mediators", "mission", "delegation"];

    private static readonly string[] Away = ["-backed", "-occupied", "-held", "-born", "-controlled", "-brokered", "-bound", "-mediated", "-sponsored", "-funded", "-trained", "-armed"];

    public static MentionParts Of(string mention)
    {
        var end = mention.Length;
        TextSpan? tail = null;
        for (var at = 0; at < mention.Length; at = NextWord(mention, at))
        {
            var wordEnd = FormIndex.EndOfWord(mention, at, mention.Length);
            if (at > 0 && (Openers.Contains(mention[at..wordEnd]) && !IsInName(mention, at)))
            {
                (end, tail) = (at, new TextSpan(at, mention.Length));
                break;
            }
        }

        var head = new TextSpan(0, end).TrimmedIn(mention);
        var possessive = mention.LastIndexOfAny(['\'', '’'], Math.Max(0, head.End - 1));
        var isPossessive = possessive > 0 && possessive + 1 < head.End && (mention[possessive + 1] is 's' or ' ') && (possessive + 2 >= head.End || !char.IsLetter(mention[possessive + 2]))
            && possessive + 2 < head.End;
        return new MentionParts(
            head, isPossessive ? new TextSpan(0, possessive) : null, tail, mention.StartsWith("ethnic ", StringComparison.OrdinalIgnoreCase) || mention.Contains(" ethnic ", StringComparison.Ordinal));
    }

    /// <summary>The last word of the head, in small letters.</summary>
    public string HeadNoun(string mention)
    {
        var head = Head.In(mention);
        return head[(head.LastIndexOf(' ') + 1)..].ToLowerInvariant();
    }

    /// <summary>Whether what follows says where the head was sent, not whose it is: "envoy to Syria", "troops in Iraq".</summary>
    public bool IsSentAbroad(string mention)
    {
        var opener = Tail is { } tail ? mention[tail.Start..FormIndex.EndOfWord(mention, tail.Start, tail.End)] : "";
        return opener is "to" or "on" or "with" or "against" or "for" or "by" or "after" or "near" or "outside" or "held"
            || (opener is "in" or "inside" or "at" && SentAbroad.Contains(HeadNoun(mention)) && !Head.In(mention).Contains("rebel", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Whether a noun says what one is to another, so that the possessor is the other: "ally", "neighbours".</summary>
    public static bool IsRelation(string noun) => Relations.Contains(noun);

    /// <summary>Whether a compound says that the state acts on the noun rather than owns it: "Iran-backed", "Israeli-occupied".</summary>
    public static bool IsTurnedAway(string mention, TextSpan span) =>
        Away.Any(ending => mention.AsSpan(span.End).StartsWith(ending, StringComparison.OrdinalIgnoreCase));

    private static int NextWord(string text, int at)
    {
        var blank = text.IndexOf(' ', at);
        return blank < 0 ? text.Length : blank + 1;
    }

    /// <summary>Whether the word stands between capitals as part of a name: "Bank of England", "Secretary of State".</summary>
    private static bool IsInName(string mention, int at) =>
        ActorTables.Default.In(mention).Any(match => match.Span.Start < at && at < match.Span.End)
        || mention.AsSpan(at).StartsWith("of state", StringComparison.OrdinalIgnoreCase)
        || mention.AsSpan(at).StartsWith("of Defense", StringComparison.OrdinalIgnoreCase);
}
