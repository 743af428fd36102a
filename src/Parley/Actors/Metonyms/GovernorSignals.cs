namespace Parley.Actors.Metonyms;

/// <summary>What the words before a name tell: its preposition, the verb whose object it is, the place it is a part of.</summary>
internal static class GovernorSignals
{
    private const int ExampleReach = 8;

    /// <summary>The signals before a name, and whether it is governed, so no verb's subject.</summary>
    public static bool AddTo(List<PlaceUseSignal> signals, NameSetting setting)
    {
        var index = setting.ListStart - 1;
        var isQualified = false;
        while (PlaceUseWords.Fillers.Contains(setting[index]) || PlaceUseWords.Compass.Contains(setting[index]) || IsAdjective(setting, index))
        {
            isQualified |= PlaceUseWords.Compass.Contains(setting[index]);
            index--;
        }

        if (isQualified)
        {
            signals.Add(new("part of the place", -3));
        }

        if (PlaceUseWords.Rivals.Contains(setting[index]))
        {
            signals.Add(new("rival", 3));
            index--;
        }

        if (IsSettlement(setting, setting[index] == "," ? index - 1 : index))
        {
            signals.Add(new("named kind of place", -3));
            return true;
        }

        if (PlaceUseWords.PlacePrepositions.Contains(setting[index]))
        {
            signals.Add(PrepositionSignals.OfPlace(setting, index));
            return true;
        }

        if (PlaceUseWords.ActorPrepositions.Contains(setting[index]) || PlaceUseWords.OpenPrepositions.Contains(setting[index]))
        {
            signals.Add(PrepositionSignals.Of(setting, index));
            return true;
        }

        return AddObject(signals, setting, index) || AddExample(signals, setting, index);
    }

    /// <summary>An unlisted word between a preposition and the name, as in "in war-torn Syria" and "in Soviet Russia".</summary>
    private static bool IsAdjective(NameSetting setting, int index)
    {
        if (!setting.IsWord(index) || PlaceUseWords.IsSmall(setting[index]) || PlaceUseWords.Adverbs.Contains(setting[index]))
        {
            return false;
        }

        var before = setting[index - 1] == "-" ? index - 3 : index - 1;
        before = PlaceUseWords.Fillers.Contains(setting[before]) ? before - 1 : before;
        return PlaceUseWords.PlacePrepositions.Contains(setting[before]) && !PlaceUseWords.Acts.Contains(setting[index])
            && (before < index - 1 || !setting[index].EndsWith("ing", StringComparison.Ordinal));
    }

    /// <summary>"The city Kazan", "the capital, Kampala,".</summary>
    private static bool IsSettlement(NameSetting setting, int index) =>
        index >= setting.First - 2 && !setting.IsCapital(index) && PlaceUseWords.SettlementNouns.Contains(setting[index]);

    /// <summary>An example of what stands before: "in ten countries, including Peru", "in towns such as Aachen".</summary>
    private static bool AddExample(List<PlaceUseSignal> signals, NameSetting setting, int index)
    {
        if (!PlaceUseWords.ListOpeners.Contains(setting[index]) && !(setting[index] == "as" && setting[index - 1] == "such"))
        {
            return false;
        }

        for (var at = index - 1; at > index - ExampleReach && !setting.IsEdge(at); at--)
        {
            if (PlaceUseWords.PlacePrepositions.Contains(setting[at]))
            {
                signals.Add(new("example of places", -2));
                return true;
            }
        }

        return false;
    }

    private static bool AddObject(List<PlaceUseSignal> signals, NameSetting setting, int index)
    {
        var verb = setting[index];
        if (setting.IsCapital(index) && index > 0)
        {
            return false;
        }

        if (PlaceUseWords.ActedOn.Contains(verb))
        {
            signals.Add(new("object of a verb of dealing", 3));
            return true;
        }

        if (PlaceUseWords.GoesThere.Contains(verb))
        {
            signals.Add(new("object of a verb of going", -3));
            return true;
        }

        return false;
    }
}
