using Parley.Actors.Tables;
using Parley.Positions.Phrases;
using Parley.Statements;
using Parley.Text;

namespace Parley.Positions.Proposals;

/// <summary>Tells who does what a verb of a sentence says; abstains rather than guess.</summary>
internal static class Doers
{
    private const int LongestSubject = 14;

    /// <summary>The doer of the verb phrase that begins at a word of <see cref="StatementView.Around"/>.</summary>
    public static Doer Of(StatementView view, int verb)
    {
        var words = view.Around;
        var group = GroupStart(words, verb);
        if (IsOfCue(view, words[verb]))
        {
            return Speaker(view, group);
        }

        var after = group;
        if (words.Lower(after - 1) == ",")
        {
            after = ApposedStart(words, after - 1);
        }

        var first = after;
        while (first > 0 && after - first < LongestSubject && !DoerWords.IsStart(words.Lower(first - 1)) && InOneStretch(view, words[first - 1], words[verb]))
        {
            first--;
        }

        if (words.Lower(first - 1) is "and" && first - 1 > 0 && PartyIn(view, first, after) is not null)
        {
            return Coordinated(view, first, after);
        }

        if (after - first == 1 && words.Lower(first) is "which" or "who" && words.Lower(first - 1) == ",")
        {
            return Antecedent(view, first - 1);
        }

        return first == after ? Bare(view, group) : OfPhrase(view, new WordRange(first, after));
    }

    /// <summary>Where the helping verbs and adverbs before a verb begin.</summary>
    public static int GroupStart(ViewWords words, int verb)
    {
        while (verb > 0 && DoerWords.IsPassing(words.Lower(verb - 1)))
        {
            verb--;
        }

        return verb;
    }

    /// <summary>The side that the words of a phrase name; null when none, or when its name only owns another thing ("Karvia's farmers").</summary>
    public static string? PartyIn(StatementView view, int first, int after)
    {
        if (after <= first)
        {
            return null;
        }

        var span = view.Around.SpanOf(first, after);
        var named = view.Dated.Attributed.Names.LastOrDefault(name => span.Contains(name.Span));
        if (named is null)
        {
            return after - first == 1 || DoerWords.IsTail(view.Around.Lower(after - 1)) ? StateIn(view, Math.Max(first, after - 2), after) ?? StateIn(view, Math.Max(first, after - 3), after) : null;
        }

        for (var index = first; index < after; index++)
        {
            if (view.Around[index].Start >= named.Span.End && !DoerWords.IsTail(view.Around.Lower(index)) && view.Around.Lower(index) is not ("'s" or "'" or ","))
            {
                return null;
            }
        }

        return named.Actor.Party ?? named.Actor.Name;
    }

    /// <summary>The state that words name by its name or adjective: "Peruvian government".</summary>
    public static string? StateIn(StatementView view, int first, int after) =>
        view.Around.IsCapital(first) && ActorStates.StateOf(view.Around.SpanOf(first, after).In(view.Article.Text)) is { } iso ? ActorTables.Default.StateByIso(iso)?.Name : null;

    private static Doer OfPhrase(StatementView view, WordRange phrase)
    {
        var words = view.Around;
        if (words.Lower(phrase.First) is "which" or "who" or "that" && phrase.Count > 1)
        {
            phrase = new WordRange(phrase.First + 1, phrase.After);
        }

        var (start, last) = (words.Lower(phrase.First), words.Lower(phrase.After - 1));
        var isOurs = DoerWords.IsOwn(last) || (phrase.Count > 1 && start is "our" or "my" && DoerWords.IsSide(last));
        var isTheirs = IsReportedIn(view, words[phrase.After - 1])
            && ((DoerWords.IsReported(last) && IsFirstSubject(view, phrase)) || (DoerWords.IsOwner(start) && phrase.Count <= 3 && DoerWords.IsSide(last)));
        if (isOurs || isTheirs)
        {
            return InContent(view, words[phrase.First]) ? Speaker(view, phrase.First) : Doer.Unknown(phrase.First);
        }

        return PartyIn(view, phrase.First, phrase.After) is { } party ? new Doer([party], IsOwn(view, party), phrase.First) : Doer.Unknown(phrase.First);
    }

    /// <summary>Whom "which" or "who" after a comma takes up: a name that ends there.</summary>
    private static Doer Antecedent(StatementView view, int comma)
    {
        var first = comma;
        while (first > 0 && comma - first < LongestSubject && !DoerWords.IsStart(view.Around.Lower(first - 1)) && view.Around.Lower(first - 1) != ",")
        {
            first--;
        }

        return PartyIn(view, first, comma) is { } party ? new Doer([party], IsOwn(view, party), first) : Doer.Unknown(comma);
    }

    private static Doer Coordinated(StatementView view, int first, int after)
    {
        var before = first - 1;
        while (before > 0 && !DoerWords.IsStart(view.Around.Lower(before - 1)))
        {
            before--;
        }

        var (one, other) = (PartyIn(view, before, first - 1), PartyIn(view, first, after));
        return one is not null && first - 1 - before <= 3 ? new Doer([one, other ?? one], IsSpeaker: false, before) : new Doer([other ?? ""], IsOwn(view, other ?? ""), first);
    }

    /// <summary>A verb without a subject beside it: a second verb of the cue's ("welcomed the calendar but rejected the chapter"), or nobody's.</summary>
    private static Doer Bare(StatementView view, int group)
    {
        var words = view.Around;
        if (words.Lower(group - 1) is not ("and" or "but") || view.Statement.Cue.End > words[group].Start)
        {
            return Doer.Unknown(group);
        }

        for (var index = group - 2; index >= 0 && words.Lower(index) is not ("." or ";" or "”" or "\"" or "“"); index--)
        {
            if (IsOfCue(view, words[index]))
            {
                return InContent(view, words[index + 1]) && view.Statement.Kind is not (Kind.Said or Kind.Believes) ? Speaker(view, group) : Doer.Unknown(group);
            }
        }

        return Doer.Unknown(group);
    }

    private static Doer Speaker(StatementView view, int first)
    {
        var members = view.Actor?.Members.Select(member => member.Party ?? member.Name).Distinct(StringComparer.Ordinal).ToList() ?? [];
        return members.Count > 1 ? new Doer(members, IsSpeaker: true, first) : view.Party is { } party ? new Doer([party], IsSpeaker: true, first) : Doer.Unknown(first);
    }

    private static bool IsOwn(StatementView view, string party) => view.Statement.Kind != Kind.Narrated && party == view.Party;

    private static bool IsFirstSubject(StatementView view, WordRange phrase)
    {
        var start = view.Statement.Content.First(stretch => stretch.Start <= view.Around[phrase.First].Start || stretch.End > view.Around[phrase.First].Start).Start;
        return view.Dated.Attributed.Names.All(name => name.Span.Start < start || name.Span.Start > view.Around[phrase.First].Start);
    }

    private static bool IsReportedIn(StatementView view, TextSpan word) =>
        view.Statement.Mode != Mode.Direct && view.Statement.Kind != Kind.Narrated && !IsQuoted(view.Article.Text, view.Sentence.Start, word.Start);

    private static bool IsQuoted(string text, int from, int at) => text.AsSpan(from, at - from) is var before
        && (before.LastIndexOf('“') > before.LastIndexOf('”') || before.Count('"') % 2 == 1);

    private static bool InContent(StatementView view, TextSpan word) => view.Statement.Content.Overlaps(word);

    private static bool IsOfCue(StatementView view, TextSpan word) => view.Statement.Cue.Overlaps(word);

    private static bool InOneStretch(StatementView view, TextSpan one, TextSpan other) => InContent(view, one) == InContent(view, other) || view.Statement.Kind == Kind.Narrated;

    private static int ApposedStart(ViewWords words, int comma)
    {
        var before = comma - 1;
        while (before > 0 && comma - before < LongestSubject && words.Lower(before) is not ("," or "." or "“" or "”" or "\""))
        {
            before--;
        }

        return words.Lower(before) == "," ? before : comma + 1;
    }
}
