namespace Parley.Actors.Metonyms;

/// <summary>What is said to be the name's: "Russia's demand", "Russia's coast".</summary>
internal static class PossessionSignals
{
    private const int Reach = 5;

    /// <summary>Whether a possessive ending follows the name.</summary>
    public static bool IsPossessive(NameSetting setting) => setting[setting.After] == "'s"
        || (setting[setting.After] == "'" && setting[setting.After - 1].EndsWith('s') && setting.IsWord(setting.After + 1));

    public static void AddTo(List<PlaceUseSignal> signals, NameSetting setting)
    {
        var first = setting.After + 1;
        for (var index = first; index < first + Reach && !setting.IsEdge(index) && setting[index] != ","; index++)
        {
            var word = setting[index];
            if (PlaceUseWords.PlaceOfIt.Contains(word) || IsSuperlative(word))
            {
                signals.Add(new("possessed place", -3));
                return;
            }

            if (PlaceUseWords.ActorOfIt.Contains(word))
            {
                signals.Add(new("possessed by an actor", 3));
                return;
            }

            if (PlaceUseWords.IsSmall(word) && index > first)
            {
                break;
            }
        }

        if (PlaceUseWords.PlacePrepositions.Contains(setting[setting.First - 1]))
        {
            signals.Add(new("in what it has", -0.7));
        }

        signals.Add(setting.IsCapital(first) ? new("possessed by name", -0.5) : new("possessive", 0));
    }

    /// <summary>"London's tallest tower": compared with others of the place.</summary>
    private static bool IsSuperlative(string word) =>
        word == "most" || (word.Length > 5 && word.EndsWith("est", StringComparison.Ordinal) && !PlaceUseWords.ActorOfIt.Contains(word) && word is not ("request" or "protest" or "interest"));
}
