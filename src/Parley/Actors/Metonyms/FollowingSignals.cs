namespace Parley.Actors.Metonyms;

/// <summary>What the words after a name tell: what it has, what stands beside it, the verb whose subject it is.</summary>
internal static class FollowingSignals
{
    public static void AddTo(List<PlaceUseSignal> signals, NameSetting setting, bool isGoverned)
    {
        if (AddCompound(signals, setting) || AddBeside(signals, setting) || AddAddress(signals, setting) || isGoverned)
        {
            return;
        }

        SubjectSignals.AddTo(signals, setting);
    }

    /// <summary>Whether a possessive ending follows the name.</summary>
    public static bool IsPossessive(NameSetting setting) => setting[setting.After] == "'s"
        || (setting[setting.After] == "'" && setting[setting.After - 1].EndsWith('s') && setting.IsWord(setting.After + 1));

    /// <summary>What is said to be the name's: "Russia's demand", "Russia's coast".</summary>
    public static void AddPossessed(List<PlaceUseSignal> signals, NameSetting setting)
    {
        for (var index = setting.After + 1; index <= setting.After + 5 && !setting.IsEdge(index) && setting[index] != ","; index++)
        {
            var word = setting[index];
            if (PlaceUseWords.PlaceOfIt.Contains(word))
            {
                signals.Add(new("possessed place", -3));
                return;
            }

            if (PlaceUseWords.ActorOfIt.Contains(word))
            {
                signals.Add(new("possessed by an actor", 3));
                return;
            }

            if (PlaceUseWords.IsSmall(word) && index > setting.After + 1)
            {
                break;
            }
        }

        signals.Add(new("possessive", 1));
    }

    /// <summary>Joined by a hyphen or dash: "London-based", "Moscow-led", "the Israel–Egypt treaty".</summary>
    private static bool AddCompound(List<PlaceUseSignal> signals, NameSetting setting)
    {
        if (setting[setting.After] is "-" or "–")
        {
            signals.Add(setting[setting.After + 1] switch
            {
                "based" or "born" or "area" or "bound" or "trained" or "raised" or "wide" or "native" or "style" => new("compound of place", -4),
                "led" or "backed" or "sponsored" or "funded" or "controlled" or "brokered" or "dominated" or "friendly" or "allied" or "imposed" or "made" => new("compound of actor", 3),
                _ => new("pair", setting.IsCapital(setting.After + 1) ? 1 : 0),
            });
            return true;
        }

        if (setting[setting.First - 1] is "-" or "–" && setting.IsCapital(setting.First - 2))
        {
            signals.Add(new("pair", 1));
        }

        return false;
    }

    private static bool AddBeside(List<PlaceUseSignal> signals, NameSetting setting)
    {
        var next = setting[setting.After];
        if (setting.IsCapital(setting.After))
        {
            return false;
        }

        if (PlaceUseWords.ActorBeside.Contains(next) || (next == "national" && setting[setting.After + 1] is "team" or "side"))
        {
            signals.Add(new("beside people", 3));
            return true;
        }

        if (PlaceUseWords.PlaceOfIt.Contains(next))
        {
            signals.Add(new("beside a place", -3));
            return true;
        }

        return false;
    }

    /// <summary>A place before the place that it lies in: "Austin, Texas".</summary>
    private static bool AddAddress(List<PlaceUseSignal> signals, NameSetting setting)
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

        if (setting[end] is not ("," or ")") && !setting.IsEdge(end))
        {
            return false;
        }

        signals.Add(new("address", -2));
        return true;
    }
}
