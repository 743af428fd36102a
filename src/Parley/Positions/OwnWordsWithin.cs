namespace Parley.Positions;

/// <summary>Lets a statement take the stance of one of its own party within it: "Putin said that Russia would agree to a ceasefire only if …".</summary>
internal static class OwnWordsWithin
{
    /// <summary>The same statements; a coding whose stance is unclear has that of the statement within, where that one's party is the same and its issue too.</summary>
    public static IReadOnlyList<Coded> Raise(IReadOnlyList<Coded> statements)
    {
        var within = statements.Where(one => one.Dated.Attributed.Statement.Within is not null).ToLookup(one => one.Dated.Attributed.Statement.Within);
        return [.. statements.Select(one => one with { Codings = [.. one.Codings.Select(coding => Raised(one, coding, within[one.Dated.Attributed.Statement.Id]))] })];
    }

    private static Coding Raised(Coded outer, Coding coding, IEnumerable<Coded> within)
    {
        if (coding.Issue is null || coding.Stance != Stance.Unclear || PartyOf(outer) is not { } party)
        {
            return coding;
        }

        var stances = within.Where(one => PartyOf(one) == party).SelectMany(one => one.Codings).Where(inner => inner.Issue == coding.Issue && inner.Stance != Stance.Unclear)
            .Select(inner => inner.Stance).Distinct().ToList();
        return stances.Count != 1 ? coding : coding with
        {
            Stance = stances[0],
            Decisions = [.. coding.Decisions.Where(decision => decision.Field != "stance"), new Decision("stance", "own-words-within", [])],
        };
    }

    private static string? PartyOf(Coded coded) => coded.Dated.Attributed.Actor.Actor is { } actor ? actor.Party ?? actor.Name : null;
}
