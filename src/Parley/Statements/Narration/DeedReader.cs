using Parley.Statements.Cues;
using Parley.Text;

namespace Parley.Statements.Narration;

/// <summary>Reads the deeds of one sentence.</summary>
internal sealed class DeedReader(SentenceWords words, Func<TextSpan, bool> isNamed)
{
    private const int Reach = 20;

    /// <summary>The deed told by the verb at a word; null when it tells none.</summary>
    /// <param name="verb">The verb.</param>
    /// <param name="limit">The word before which its clause must end.</param>
    public Deed? At(int verb, int limit)
    {
        foreach (var line in DeedTable.Of(words.Lower(verb)))
        {
            if (VerbGroups.At(words, verb, line.Forms[words.Lower(verb)]) is not { } group)
            {
                continue;
            }

            var after = verb + 1;
            if (line.Particles.Count > 0 && !line.Particles.Contains(words.Lower(after++)))
            {
                continue;
            }

            if ((!line.OnlyPlanned || group.Time != DeedTime.Done) && ClassOf(line, group) is { } kind && Read(line, kind, group, after, limit) is { } deed)
            {
                return deed;
            }
        }

        return null;
    }

    /// <summary>What somebody is told to do by the "must" at a word: "that Libya must hand over the men".</summary>
    public Deed? Obligation(int must, int limit)
    {
        var subject = Subjects.Before(words, must);
        if (subject is null or { IsHypothetical: true } || words.Is("pronoun", subject.First) || words.Lower(must + 1) is "have" or "be" || !CanAct(new WordSpan(subject.First, subject.After)))
        {
            return null;
        }

        var end = ClauseEnds.Of(words, must + 1, limit, subject.IsSubordinate);
        return end <= must + 1 ? null : new Deed(
            PloverEvent.Request, words.SpanOf(subject.First, subject.After), words[must], words.SpanOf(subject.First, end), false, DeedTime.Supposed, "narrated-must");
    }

    private Deed? Read(DeedVerb line, PloverEvent kind, VerbGroup group, int after, int limit)
    {
        var subject = Subjects.Before(words, group.First);
        if (subject is null or { IsHypothetical: true } || (subject.Rule == Subject.Relative && words.Lower(group.First - 1) == "that" && words.Lower(subject.After) == ","))
        {
            return null;
        }

        var end = ClauseEnds.Of(words, after, limit, subject.IsSubordinate || subject.Rule == Subject.Relative);
        if (!group.IsPassive && LacksObject(subject, after, end))
        {
            return null;
        }

        var hasAsked = Holds(line, after, Math.Min(end, after + Reach)) || (group.IsPassive && Holds(line, subject.First, subject.After));
        var doer = group.IsPassive ? AgentAfter(after, end) : new WordSpan(subject.First, subject.After);
        if (!hasAsked || (doer is { } named && !CanAct(named)) || (group.IsPassive && doer is null && line.Class == PloverEvent.Consult && line.Needed.Count == 0))
        {
            return null;
        }

        var start = words[subject.First].Start;
        return new Deed(
            kind,
            doer is { } words1 ? words.SpanOf(words1.First, words1.After) : null,
            words.SpanOf(group.First, after),
            new TextSpan(start, words[end - 1].End),
            group.IsNegated,
            group.Time,
            group.IsPassive ? "narrated-passive" : group.Time == DeedTime.Planned ? "narrated-planned" : subject.Rule);
    }

    /// <summary>What doing, announcing or being told to do it is; null when that is no event.</summary>
    private static PloverEvent? ClassOf(DeedVerb line, VerbGroup group)
    {
        var isHarm = line.Class is PloverEvent.Sanction or PloverEvent.Coerce or PloverEvent.Assault or PloverEvent.Threaten;
        return (group.Time, group.Modal) switch
        {
            (DeedTime.Done, _) when group.IsNegated => line.Class is PloverEvent.Agree ? PloverEvent.Reject : line.Class,
            (DeedTime.Done, _) => line.Class,
            (_, "must" or "should") => null,
            (_, "may" or "might" or "could") => isHarm ? PloverEvent.Threaten : null,
            (_, "can" or "cannot") => null,
            _ when line.Class == PloverEvent.Other => PloverEvent.Other,
            _ when group.IsNegated => isHarm ? null : PloverEvent.Reject,
            _ when isHarm => PloverEvent.Threaten,
            _ => line.Class is PloverEvent.Reject or PloverEvent.Request or PloverEvent.Accuse or PloverEvent.Protest ? line.Class : PloverEvent.Agree,
        };
    }

    /// <summary>"the sum Havrey had offered and …", "which Iran rejected": the object stands before the clause, which says nothing without it.</summary>
    private bool LacksObject(Subject subject, int after, int end)
    {
        var before = words.Lower(subject.First - 1);
        var isBare = after >= end || words.Is("preposition", after);
        var begins = before.Length == 0 || before is "." || words.IsMark(subject.First - 1) || words.Is("subordinator", subject.First - 1) || words.Is("coordinator", subject.First - 1)
            || words.Is("day", subject.First - 1) || words.Is("adverb", subject.First - 1) || words.Is("span", subject.First - 1);
        var isFollowedByVerb = words.Is("be", after) || words.Is("have", after) || words.Is("modal", after);
        var isRelative = before == "that" && words.Lower(subject.First - 2) is { Length: > 0 } noun && CueLexicon.KindOf(noun) is null;
        return before is "which" or "who" || isFollowedByVerb || (isRelative && isBare) || (isBare && !begins && subject.Rule == Subject.Plain);
    }

    private bool Holds(DeedVerb line, int first, int after)
    {
        var has = line.Needed.Count == 0;
        for (var index = first; index < after; index++)
        {
            has |= line.Needed.Contains(words.Lower(index));
            if (line.Barred.Contains(words.Lower(index)) && index < first + 4)
            {
                return false;
            }
        }

        return has;
    }

    private WordSpan? AgentAfter(int first, int end)
    {
        for (var index = first; index < Math.Min(end - 1, first + Reach); index++)
        {
            if (words.Lower(index) == "by")
            {
                var after = index + 1;
                while (after < end && !words.IsMark(after) && !words.Is("preposition", after) && !words.Is("subordinator", after) && !words.Is("day", after) && words.Lower(after) != "to")
                {
                    after++;
                }

                return after > index + 1 && CanAct(new WordSpan(index + 1, after)) ? new WordSpan(index + 1, after) : null;
            }
        }

        return null;
    }

    /// <summary>Whether a noun phrase names somebody: a pronoun, a name at its head, or a noun for those who act.</summary>
    private bool CanAct(WordSpan phrase)
    {
        if (phrase.After - phrase.First == 1 && words.Is("pronoun", phrase.First))
        {
            return true;
        }

        var head = phrase.First;
        for (var index = phrase.First; index < phrase.After && !words.IsMark(index) && (index == phrase.First || !words.Is("preposition", index)); index++)
        {
            head = words.Lower(index) is "." or "'" or "s" || words.Is("adverb", index) ? head : index;
        }

        // "the Fretilin (Front) movement": the head stands after the brackets.
        head = words.Lower(head + 1) == "(" && words.Lower(phrase.After - 1) != ")" ? phrase.After - 1 : head;
        return ClauseLexicon.IsDoer(words.Lower(head)) || (words.IsCapital(head) && isNamed(words[head]));
    }

    private readonly record struct WordSpan(int First, int After);
}
