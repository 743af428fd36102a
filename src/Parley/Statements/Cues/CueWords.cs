using Parley.Models;
using Parley.Statements.Encoder;

namespace Parley.Statements.Cues;

/// <summary>What the words of a cue tell: the kind of the attribution and whether it is turned round.</summary>
internal readonly record struct CueWords(Kind Kind, bool IsNegated)
{
    private static readonly HashSet<string> Negators = ["not", "never", "cannot", "nobody", "hardly", "none"];

    private static readonly HashSet<string> Documents =
    [
        "accounts", "analysis", "audit", "census", "chart", "count", "data", "database", "document", "documents", "emails", "evidence", "figures",
        "findings", "footage", "forecast", "imagery", "images", "index", "inquiry", "logs", "map", "measurements", "memo", "minutes", "model", "models",
        "numbers", "paper", "papers", "photographs", "photos", "pictures", "poll", "polls", "recordings", "records", "report", "reports", "research",
        "results", "review", "statistics", "studies", "study", "survey", "surveys", "tally", "tests", "transcript", "video",
    ];

    private static readonly string[] ShownByDocuments =
        ["find", "suggest", "indicate", "reveal", "put", "record", "estimate", "point", "confirm", "reflect", "highlight", "project", "conclude", "register", "list", "detail"];

    /// <summary>Words that say how, when or to whom, and never of which kind the attribution is.</summary>
    private static readonly HashSet<string> Passing = ["interview", "statement", "on", "in", "to", "of", "a", "the", "public", "not", "being", "call"];

    /// <summary>Reads the words of a draft's cue, source and the beginning of its content.</summary>
    public static CueWords Of(Passage passage, Draft draft)
    {
        var cue = WordsOf(passage, new WordRange(StartOfVerbGroup(passage, draft), draft.Cue.End));
        var source = draft.Source is { } range ? WordsOf(passage, range) : [];
        return new CueWords(KindOf(cue, source, FirstWord(passage, draft)), IsTurnedRound(cue, source));
    }

    /// <summary>
    /// Where the verb group begins: models cut "neither | confirmed nor denied" and "declined | to say", so up to three plain words
    /// between the source and the cue are read with the cue.
    /// </summary>
    private static int StartOfVerbGroup(Passage passage, Draft draft)
    {
        if (draft.Source is not { } source || source.End > draft.Cue.Start || draft.Cue.Start - source.End > 3)
        {
            return draft.Cue.Start;
        }

        for (var word = source.End; word < draft.Cue.Start; word++)
        {
            if (!passage.IsSpoken(word) && passage.WordAt(word) is not ("'" or "’"))
            {
                return draft.Cue.Start;
            }
        }

        return source.End;
    }

    private static Kind KindOf(string[] cue, string[] source, string firstOfContent)
    {
        var last = cue.LastOrDefault(word => CueLexicon.KindOf(word) is not null && !Passing.Contains(word)) ?? "";
        var kind = CueLexicon.KindOf(last) ?? Kind.Said;
        var byOpinion = last is "opinion" or "interview" or "statement" or "order" or "hope";
        var byDocument = source.Any(Documents.Contains);
        return last switch
        {
            _ when byDocument && (cue is ["according", ..] || CueLexicon.IsFormOf(last, ShownByDocuments)) => Kind.Shows,
            _ when byDocument && cue.Any(word => CueLexicon.IsFormOf(word, ShownByDocuments)) => Kind.Shows,
            _ when CueLexicon.IsFormOf(last, "see") && (cue[^1] == "as" || firstOfContent == "as") => Kind.Believes,
            _ when CueLexicon.IsFormOf(last, "fail", "stop") => Kind.Said,
            _ when CueLexicon.IsFormOf(last, "agree") && firstOfContent is "that" or "with" => Kind.Believes,
            _ when CueLexicon.IsFormOf(last, "like") && cue.Contains("would") => Kind.Wants,
            _ when byOpinion && kind != Kind.Said && cue.Any(word => CueLexicon.IsFormOf(word, "write", "say", "tell")) => Kind.Said,
            _ when CueLexicon.IsFormOf(last, "rule") && cue.Contains("out") => Kind.Said,
            _ => kind,
        };
    }

    /// <summary>Two turns cancel: "did not rule out" is not turned round.</summary>
    private static bool IsTurnedRound(string[] cue, string[] source)
    {
        var turns = 0;
        for (var index = 0; index < cue.Length; index++)
        {
            var (word, next) = (cue[index], index + 1 < cue.Length ? cue[index + 1] : "");
            turns += word switch
            {
                "not" when next == "only" || (next.Length == 0 && index > 0) => 0,
                "nor" => cue.Contains("neither") ? 0 : 1,
                "neither" => cue.Contains("nor") && cue.Any(CueLexicon.IsNegative) ? 0 : 1,
                "no" => 1,
                "t" when index > 0 && cue[index - 1].EndsWith('n') => 1,
                "stopped" or "stops" or "stopping" or "fell" or "falls" when next == "short" => 1,
                "out" when index > 0 && CueLexicon.IsFormOf(cue[index - 1], "rule") => 1,
                _ => Negators.Contains(word) || CueLexicon.IsNegative(word) ? 1 : 0,
            };
        }

        turns += source is ["no", ..] or ["nobody", ..] or ["none", ..] or ["neither", ..] or ["few", ..] ? 1 : 0;
        return turns % 2 == 1;
    }

    private static string FirstWord(Passage passage, Draft draft)
    {
        var content = draft.Contents[0];
        for (var word = content.Start; word < content.End; word++)
        {
            if (passage.IsSpoken(word))
            {
                return passage.WordAt(word).ToString().ToLowerInvariant();
            }
        }

        return "";
    }

    private static string[] WordsOf(Passage passage, WordRange range) =>
        [.. Enumerable.Range(range.Start, range.Length).Where(passage.IsSpoken).Select(word => passage.WordAt(word).ToString().ToLowerInvariant())];
}
