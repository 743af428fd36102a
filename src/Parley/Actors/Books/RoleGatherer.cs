using Parley.Actors.Names;
using Parley.Text;

namespace Parley.Actors.Books;

/// <summary>Reads what stands beside a person's name: titles before it, appositions and brackets after it.</summary>
internal sealed class RoleGatherer(ArticleWords words)
{
    private const int LongestTitle = 10;
    private const int LongestApposition = 18;

    /// <summary>Lower-case words that belong to a title before a name, besides nouns for people.</summary>
    private static readonly HashSet<string> Modifiers = new(StringComparer.OrdinalIgnoreCase)
    {
        "former", "ex", "acting", "interim", "outgoing", "incoming", "late", "then", "longtime", "veteran", "top", "senior", "chief", "deputy", "vice", "vice-", "prime", "foreign", "defense", "defence", "interior",
        "finance", "national", "security", "state", "campaign", "party", "presidential", "vice-presidential", "running", "mate", "press", "policy", "house", "government", "opposition", "special", "peace", "lead", "main",
        "military", "army", "navy", "police", "general", "attorney", "governor", "lieutenant", "majority", "minority", "cabinet", "communications", "economic", "political", "legal", "fellow", "real", "estate",
        "media", "union", "industry", "ministry", "energy", "trade", "justice", "health", "intelligence", "right", "left", "wing", "far", "republican", "democratic", "conservative", "libertarian", "county", "city",
        "federal", "u", "s", "tv", "news", "radio", "retired", "republicans", "democrats", "current", "gubernatorial", "congressional", "senate", "billionaire", "hotel", "law", "professor", "director", "coach",
        "personal", "managing", "shadow", "transport",
    };

    private static readonly HashSet<string> Former = new(StringComparer.OrdinalIgnoreCase) { "former", "ex", "late", "onetime", "ousted", "deposed", "retired" };

    private static readonly HashSet<string> Determiners = new(StringComparer.OrdinalIgnoreCase)
        { "a", "an", "the", "his", "her", "their", "its", "our", "one", "another", "himself", "herself", "now", "then", "both", "also", "himself", "formerly", "currently" };

    /// <summary>Adds to each person the roles beside the places where its name stands.</summary>
    public void AddTo(IReadOnlyList<BookEntry> persons)
    {
        foreach (var person in persons)
        {
            foreach (var mention in person.Mentions)
            {
                person.Roles.AddRange(new[] { Before(mention), After(mention) }.OfType<EntryRole>());
            }
        }
    }

    /// <summary>The title right before a name ("Kremlin spokesman"), or before its comma ("the Republican nominee, Ann Lee").</summary>
    private EntryRole? Before(TextSpan mention)
    {
        var first = words.WordFrom(mention.Start);
        var end = first;
        if (words.At(end - 1) is ",")
        {
            end--;
        }

        var hasComma = end < first;
        var titleEnd = hasComma && ClosesApposition(mention) ? WithoutPlace(end) : end;
        var start = titleEnd;
        var noun = -1;
        var opening = words.WordFrom(words.Sentences[words.SentenceAt(mention.Start)].Start);
        while (start > opening && titleEnd - start < LongestTitle && words.AreTogether(start - 1, first) && IsOfTitle(start - 1))
        {
            start--;
            noun = noun < 0 && IsRoleNoun(start) ? start : noun;
        }

        // Any one word may stand between the article and the noun: "her fisheries minister".
        if (hasComma && noun == start && start - 1 > opening && words.At(start - 1) is [>= 'a' and <= 'z', ..] && Determiners.Contains(words.At(start - 2).ToString()))
        {
            start--;
        }

        // The noun must touch the name (or its comma): "senators and Trump" is no title.
        if (noun < 0 || titleEnd - 1 - noun > (words.At(titleEnd - 1) is "." ? 1 : 0) || (hasComma && !IsWholePhrase(start, noun, mention)))
        {
            return null;
        }

        while (start < noun && words.At(start) is "." or "-" or "'" or "’" or "s" or "/")
        {
            start++;
        }

        return RoleOf(start, end, noun);
    }

    /// <summary>Whether words before a comma are a phrase of their own: after an article, or a possessive where the name is closed too.</summary>
    private bool IsWholePhrase(int start, int noun, TextSpan mention) =>
        (start > 0 && Determiners.Contains(words.At(start - 1).ToString()))
        || (ClosesApposition(mention) && Enumerable.Range(start, noun - start).Any(word => words.At(word) is "s" && words.At(word - 1) is "'" or "’"));

    /// <summary>Whether a mark ends the name: "Estmark's envoy in Geneva, Ann Lee, said", not "after the call with Estmark's envoy, Lee said".</summary>
    private bool ClosesApposition(TextSpan mention) => words.WordFrom(mention.End) is var next && words.At(next) is "," or "." or ";" or "—" or "–";

    /// <summary>Where a title ends before its place: "envoy | in Geneva", "mayor | of East Norvale".</summary>
    private int WithoutPlace(int end)
    {
        var at = end;
        while (words.IsCapitalised(at - 1))
        {
            at--;
        }

        at -= words.At(at - 1) is "the" ? 1 : 0;
        return at < end && words.At(at - 1) is "of" or "in" or "for" or "to" && IsRoleNoun(at - 2) ? at - 1 : end;
    }

    /// <summary>What follows a name's comma or bracket: ", an envoy for President Trump," or "(R-South Dakota)".</summary>
    private EntryRole? After(TextSpan mention)
    {
        var next = words.WordFrom(mention.End);
        if (words.At(next) is "(" && words.At(next + 1) is "R" or "D" or "I" && words.At(next + 2) is "-" or "–" or ".")
        {
            var close = next + 1;
            while (close < words.Words.Count && close - next < 10 && words.At(close) is not ")")
            {
                close++;
            }

            return new EntryRole(words.SpanOf(next + 1, close).In(words.Text), words.SpanOf(next + 1, close), "legislator", IsFormer: false);
        }

        if (words.At(next) is "," && OfBody(next + 1) is { } membership)
        {
            return membership;
        }

        if (words.At(next) is not "," || !words.AreTogether(next, next + 1) || !MayBeginApposition(next + 1))
        {
            return null;
        }

        var (end, noun) = (next + 1, -1);
        while (end < words.Words.Count && end - next <= LongestApposition && words.AreTogether(next, end) && !EndsApposition(end))
        {
            noun = noun < 0 && IsRoleNoun(end) && !IsFollowedByNoun(end) ? end : noun;
            end++;
        }

        return noun < 0 || end == next + 1 || HasVerbBefore(next + 1, noun) ? null : RoleOf(next + 1, end, noun);
    }

    /// <summary>", of the Skippers' League,": the body that somebody is of.</summary>
    private EntryRole? OfBody(int of)
    {
        var first = words.At(of + 1) is "the" ? of + 2 : of + 1;
        var end = first;
        while (words.AreTogether(of, end) && end - first < LongestTitle && (words.IsCapitalised(end) || words.At(end) is "'" or "’" or "of" or "and" or "for" or "s"))
        {
            end++;
        }

        return words.At(of) is "of" && end > first && words.IsCapitalised(first) && words.At(end) is "," ? new EntryRole(words.SpanOf(of, end).In(words.Text), words.SpanOf(of, end), "member", IsFormer: false) : null;
    }

    private bool MayBeginApposition(int word) =>
        Determiners.Contains(words.At(word).ToString()) || IsRoleNoun(word) || words.IsCapitalised(word) || Modifiers.Contains(words.At(word).ToString()) || words.At(word) is "who";

    private bool EndsApposition(int word) =>
        words.At(word) is "," or ";" or ":" or "?" or "!" or ")" or "—" or "–" || QuotationMarks.IsDouble(words.At(word)[0])
        || (words.At(word) is "." && !(words.At(word - 1).Length <= 4 && words.AreTogether(word, word + 1) && words.Words[word + 1].Span.Start == words.Words[word].Span.End));

    private static readonly HashSet<string> Verbs = new(StringComparer.Ordinal)
        { "said", "says", "told", "was", "were", "has", "have", "had", "did", "does", "will", "would", "could", "and", "but", "or", "because", "when", "while", "after", "before", "if" };

    /// <summary>Whether a clause begins before the noun, so that the noun is no apposition ("Lee, the paper said, met the minister").</summary>
    private bool HasVerbBefore(int start, int noun)
    {
        for (var word = start; word < noun; word++)
        {
            if (Verbs.Contains(words.At(word).ToString()) && !(word == start + 1 && words.At(start) is "who"))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsFollowedByNoun(int word) => IsRoleNoun(word + 1) && words.AreTogether(word, word + 1);

    private bool IsRoleNoun(int word) => word >= 0 && RoleNouns.Of(words.At(word).ToString()) is not null && words.At(word) is not ("I" or "will");

    private bool IsOfTitle(int word) =>
        words.At(word) is "." or "-" or "/" or "’" or "'" or "s"
        || IsRoleNoun(word)
        || Modifiers.Contains(words.At(word).ToString())
        || (words.IsCapitalised(word) && words.At(word).Length > 1 && !NameMender.IsDay(words.At(word).ToString()) && !Determiners.Contains(words.At(word).ToString()) && words.At(word) is not ("When" or "But" or "And" or "As" or "While" or "If" or "After" or "For" or "In" or "On" or "That"))
        || (words.At(word) is "of" && words.IsCapitalised(word - 1) && words.IsCapitalised(word + 1));

    private EntryRole RoleOf(int start, int end, int noun)
    {
        start += end - start > 1 && words.At(start) is "a" or "an" or "the" ? 1 : 0;
        var span = words.SpanOf(start, end);
        var isFormer = Enumerable.Range(Math.Max(0, start - 1), end - Math.Max(0, start - 1)).Any(word => (word <= noun && Former.Contains(words.At(word).ToString())) || (words.At(word) is "until" && words.At(word + 1) is [>= '0' and <= '9', ..]));
        return new EntryRole(span.In(words.Text), span, RoleNouns.Of(words.At(noun).ToString())?.Word ?? "", isFormer);
    }
}
