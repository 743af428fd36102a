namespace Parley.Dates.Expressions;

/// <summary>Finds the time expressions among the words of a text: the main flow.</summary>
/// <remarks>
/// At each word the longest match of any rule counts; then its edge ("early", "the end of") is taken in, and it is joined with the
/// expression right before it ("June" and "last year"). One pass; a match takes a bounded number of steps.
/// </remarks>
internal sealed class TimeReader(TimeScene scene, int first, int end)
{
    private readonly List<Found> _found = [];
    private readonly int[] _places = new int[TimeRules.All.MostElements];

    public List<Found> Read()
    {
        var index = first;
        while (index < end)
        {
            if (Longest(index) is not { } core)
            {
                index++;
                continue;
            }

            core = core.End < end ? Edges.WithDayPart(scene, core) : core;
            Keep(core);
            index = core.End;
        }

        return _found;
    }

    private void Keep(Found core)
    {
        var left = _found.Count == 0 ? first : _found[^1].End;
        var whole = Edges.TakeIn(scene, core, left);
        if (_found.Count > 0 && Joins.Of(scene, _found[^1], whole) is { } joined)
        {
            _found[^1] = whole = joined;
        }
        else
        {
            _found.Add(whole);
        }

        // What something is compared with is not what the text goes on about.
        if (whole.Reading is { Kind: TimeKind.Date, From: not null, Granularity: not Granularity.Unknown, Rule: not ("ago" or "earlier" or "year-before") })
        {
            scene.Focus = whole.Reading;
        }
    }

    private Found? Longest(int index)
    {
        Found? best = null;
        var length = 0;
        if (scene.Words[index].Entry is not { } entry)
        {
            return null;
        }

        var isAlone = index + 1 >= end || scene.Words[index + 1].Entry is null;
        foreach (var rule in isAlone ? entry.RulesAlone : entry.Rules)
        {
            var stop = rule.Pattern.Match(scene.Words, index, end, _places);
            if (stop - index > length && NamesAreClear(index, stop)
                && rule.Read(new TimeMatch(rule.Pattern, _places, scene.Words, index, stop, scene)) is { } reading)
            {
                best = new Found(index, stop, reading);
                length = stop - index;
            }
        }

        return best;
    }

    private bool NamesAreClear(int start, int stop)
    {
        for (var index = start; index < stop; index++)
        {
            if (scene.Words[index].Is(Sense.Month | Sense.Weekday) && !CalendarNames.IsClear(scene.Words, index, scene.Text))
            {
                return false;
            }
        }

        return true;
    }
}
