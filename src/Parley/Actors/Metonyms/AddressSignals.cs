namespace Parley.Actors.Metonyms;

/// <summary>Marks of a place that stand around a name: the larger place after a comma, a dateline, "where", a word such as "Island" in the name.</summary>
internal static class AddressSignals
{
    public static void AddTo(List<PlaceUseSignal> signals, NameSetting setting)
    {
        if (PlaceUseWords.PlaceNames.Contains(setting[setting.After - 1]) && setting.After - setting.First > 1)
        {
            signals.Add(new("kind of place in the name", -1.5));
        }

        if (IsDateline(setting))
        {
            signals.Add(new("dateline", -4));
        }

        if (setting[setting.ListStart - 1] == "(" || setting[setting.First - 1] == "(")
        {
            signals.Add(new("in brackets", -0.7));
        }

        var next = setting[setting.ListEnd] == "," ? setting.ListEnd + 1 : setting.ListEnd;
        if (setting[next] == "where")
        {
            signals.Add(new("where", -3));
        }
        else if (IsInLargerPlace(setting))
        {
            signals.Add(new("address", -2));
        }
        else if (IsLargerPlace(setting))
        {
            signals.Add(new("address", -3));
        }
    }

    /// <summary>"GENEVA (Agency) —", "CAIRO —".</summary>
    private static bool IsDateline(NameSetting setting) =>
        setting.First == 0 && setting.IsAllCapitals(0) && setting[setting.After] is "(" or "—" or "–" or "-" or ",";

    /// <summary>"Austin" in "in Austin, Texas".</summary>
    private static bool IsInLargerPlace(NameSetting setting)
    {
        if (setting.ListEnd != setting.After || setting[setting.After] != "," || !setting.IsCapital(setting.After + 1))
        {
            return false;
        }

        var end = setting.After + 1;
        while (setting.IsCapital(end))
        {
            end++;
        }

        return setting[end] is "," or ")" || setting.IsEdge(end);
    }

    /// <summary>"Texas" in "in Austin, Texas", and in "of Austin, Texas, in 1990".</summary>
    private static bool IsLargerPlace(NameSetting setting)
    {
        var start = setting.First;
        while (setting[start - 1] == "," && setting.IsCapital(start - 2))
        {
            start -= 2;
            while (setting.IsCapital(start - 1))
            {
                start--;
            }
        }

        if (start == setting.First)
        {
            return false;
        }

        var isClosed = setting[setting.After] is "," or ")" || setting.IsEdge(setting.After);
        return start > 1 && PlaceUseWords.PlacePrepositions.Contains(setting[start - 1]) || (isClosed && setting.ListStart == setting.First);
    }
}
