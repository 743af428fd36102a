namespace Parley.Actors.Metonyms;

/// <summary>What the name is to do: "urged Moscow to accept", "pressure on Israel to agree", "for Iran to answer".</summary>
internal static class InfinitiveSignals
{
    public static void AddTo(List<PlaceUseSignal> signals, NameSetting setting)
    {
        var index = setting.ListEnd;
        if (setting[index] == "not")
        {
            index++;
        }

        if (setting[index] == "to" && PlaceUseWords.Acts.Contains(setting[index + 1]))
        {
            signals.Add(new("is to act", 2));
        }
    }
}
