namespace Parley.Actors.Metonyms;

/// <summary>What the other words of the sentence tell: a small leaning that decides where nothing else does.</summary>
internal static class TopicSignals
{
    private const double Most = 1.5;
    private const double Each = 0.3;

    public static void AddTo(List<PlaceUseSignal> signals, NameSetting setting)
    {
        var sum = 0.0;
        for (var index = 0; index < setting.Count; index++)
        {
            var word = setting[index];
            if (index >= setting.First && index < setting.After)
            {
                continue;
            }

            sum += PlaceUseWords.ActorTopics.Contains(word) || IsScore(setting, index) ? Each : PlaceUseWords.PlaceTopics.Contains(word) ? -Each : 0;
        }

        if (sum != 0)
        {
            signals.Add(new("topic", Math.Clamp(sum, -Most, Most)));
        }
    }

    /// <summary>A result of a match: "2–1".</summary>
    private static bool IsScore(NameSetting setting, int index) =>
        setting[index] is "-" or "–" && IsSmallNumber(setting[index - 1]) && IsSmallNumber(setting[index + 1]);

    private static bool IsSmallNumber(string word) => word.Length is 1 or 2 && word.All(char.IsAsciiDigit);
}
