using Parley.Text;

namespace Parley.Actors.Tables;

/// <summary>Which state the words of an actor mention belong to.</summary>
/// <remarks>
/// The head decides, not the longest match: "Israel's ally in Lebanon" is in Lebanon, "ethnic Albanians in Macedonia" are Macedonia's,
/// "Palestinian police in Jericho" are Palestinian. Where the words do not tell, there is no answer.
/// </remarks>
public static class ActorStates
{
    /// <summary>The state's ISO 3166 alpha-3 code, or null when unsure.</summary>
    public static string? StateOf(string mention)
    {
        ArgumentNullException.ThrowIfNull(mention);
        var parts = MentionParts.Of(mention);
        if (FromHead(parts, mention) is { } known)
        {
            return known.State;
        }

        return FromTail(parts, mention) ?? FromSurname(mention);
    }

    /// <summary>What the head and the words before it tell; no answer leaves the question to the tail.</summary>
    private static (string? State, bool)? FromHead(MentionParts parts, string mention)
    {
        var matches = ActorTables.Default.In(mention, parts.Head);
        if (matches.IsEmpty || parts.IsEthnic)
        {
            return null;
        }

        if (parts.Possessor is { } possessor && MentionParts.IsRelation(parts.HeadNoun(mention)))
        {
            matches = [.. matches.Where(match => match.Span.Start > possessor.End)];
        }

        matches = [.. matches.Where(match => !MentionParts.IsTurnedAway(mention, match.Span))];
        return matches.IsEmpty ? null : (StateOf(mention, parts, [.. matches]), true);
    }

    private static string? StateOf(string mention, MentionParts parts, List<TableMatch> matches)
    {
        if (matches[^1] is { Entry.Use: FormUse.Name or FormUse.ArmedGroup or FormUse.Institution or FormUse.Bloc or FormUse.Organisation } last
            && last.Span.End == parts.Head.End)
        {
            return Sure(last.Entry);
        }

        var first = matches[0].Entry;
        if (first.Use is FormUse.Bloc or FormUse.Organisation)
        {
            return first.State;
        }

        // "Kurdish rebels": a people of no one state, so the tail is asked ("in Iraq").
        if (Sure(first) is null)
        {
            return matches.Skip(1).Select(match => match.Entry).FirstOrDefault(entry => !entry.IsEthnic && Sure(entry) is not null)?.State ?? FromTail(parts, mention);
        }

        // "ethnic Serbs in Bosnia", "the former Soviet republic of Georgia": the tail says more.
        if ((first.IsEthnic || parts.HeadNoun(mention) == "republic") && FromTail(parts, mention) is { } there)
        {
            return there;
        }

        // "Israel-Lebanon border", "U.S. and Russian officials": two states, no answer.
        return AreSeveral(mention, matches) ? null : first.State;
    }

    /// <summary>What stands after "in", "of" or "from" where the head names no state: "rebels in Darfur", "president of Armenia".</summary>
    private static string? FromTail(MentionParts parts, string mention)
    {
        if (parts.Tail is not { } tail || parts.IsSentAbroad(mention))
        {
            return null;
        }

        var matches = ActorTables.Default.In(mention, tail).Where(match => !MentionParts.IsTurnedAway(mention, match.Span)).ToList();
        var states = matches.Where(match => match.Entry.Use is not FormUse.Leader).Select(match => Sure(match.Entry)).OfType<string>().Distinct().ToList();
        return states.Count == 1 ? states[0] : null;
    }

    /// <summary>A leader by surname, where a title stands before it: "President Assad"; a letter may be missing or wrong.</summary>
    private static string? FromSurname(string mention)
    {
        var words = mention.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length < 2 || words[^1].Length < 4 || !char.IsUpper(words[^1][0])
            || !words.Any(word => ActorTables.Default.RoleOf(word) is { Rank: RoleRank.Leader or RoleRank.Minister, Kind: RoleKind.Person }))
        {
            return null;
        }

        var surname = words[^1].Replace("'s", "", StringComparison.Ordinal).Replace("’s", "", StringComparison.Ordinal);
        var exact = ActorTables.Default.Leaders(surname).Select(leader => leader.State).Distinct().ToList();
        if (exact.Count > 0)
        {
            return exact.Count == 1 ? exact[0] : null;
        }

        var plain = PlainLetters.Of(surname);
        var near = ActorTables.Default.Surnames.Where(known => known.Length >= 5 && Spelling.IsOneLetterAway(known, plain))
            .SelectMany(ActorTables.Default.Leaders).Select(leader => leader.State).Distinct().ToList();
        return near.Count == 1 ? near[0] : null;
    }

    private static string? Sure(TableEntry entry) => entry.IsAmbiguous ? null : entry.State;

    private static bool AreSeveral(string mention, List<TableMatch> matches)
    {
        for (var index = 1; index < matches.Count; index++)
        {
            var between = mention[matches[index - 1].Span.End..matches[index].Span.Start].Trim();
            if (between is "and" or "," or "or" or "-" or "–" or "/" && matches[index].Entry.State is { } other && other != matches[index - 1].Entry.State)
            {
                return true;
            }
        }

        return false;
    }
}
