namespace Parley.Actors.Metonyms;

/// <summary>What a name tells that stands before a noun or in a compound: "Washington officials", "a Paris suburb", "London-based".</summary>
internal static class CompoundSignals
{
    private const int Reach = 4;

    /// <summary>Adds what the compound tells; whether the name belongs to a noun after it, so that the preposition before it does not govern the name.</summary>
    public static bool AddTo(List<PlaceUseSignal> signals, NameSetting setting)
    {
        if (setting[setting.First - 1] is "-" && setting[setting.First - 2] is "pro" or "anti")
        {
            signals.Add(new("for or against", 3));
        }

        if (setting[setting.First - 1] is "-" or "–" && setting.IsCapital(setting.First - 2))
        {
            signals.Add(new("pair", 1));
        }

        if (setting[setting.After] is "-" or "–")
        {
            signals.Add(Hyphenated(setting));
            return true;
        }

        return AddNoun(signals, setting);
    }

    private static PlaceUseSignal Hyphenated(NameSetting setting) => setting[setting.After + 1] switch
    {
        "based" or "born" or "area" or "bound" or "trained" or "raised" or "wide" or "native" or "style" => new("compound of place", -4),
        "led" or "backed" or "sponsored" or "funded" or "controlled" or "brokered" or "dominated" or "friendly" or "allied" or "imposed" => new("compound of actor", 3),
        _ => new("pair", setting.IsCapital(setting.After + 1) ? 1 : 0),
    };

    private static bool AddNoun(List<PlaceUseSignal> signals, NameSetting setting)
    {
        var hasArticle = setting[setting.First - 1] is "a" or "an";
        if (setting.IsCapital(setting.After) || !setting.IsWord(setting.After) || (IsVerb(setting[setting.After]) && !hasArticle))
        {
            return false;
        }

        for (var index = setting.After; index < setting.After + Reach && setting.IsWord(index) && !PlaceUseWords.IsSmall(setting[index]); index++)
        {
            var word = setting[index];
            if (PlaceUseWords.ActorBeside.Contains(word))
            {
                signals.Add(new("beside people", 3));
                return true;
            }

            if (PlaceUseWords.PlaceOfIt.Contains(word))
            {
                signals.Add(new("beside a place", -3));
                return true;
            }

            if (IsVerb(word))
            {
                break;
            }
        }

        if (!hasArticle && !IsOrigin(setting))
        {
            return false;
        }

        signals.Add(new("before a noun", -1));
        return true;
    }

    /// <summary>Where somebody is from: "Boston lawyer Ann Lee".</summary>
    private static bool IsOrigin(NameSetting setting)
    {
        var word = setting[setting.After];
        return setting.IsCapital(setting.After + 1) && word.Length > 3 && !word.EndsWith('s') && !word.EndsWith("ed", StringComparison.Ordinal)
            && !PlaceUseWords.ActedOn.Contains(word) && !PlaceUseWords.GoesThere.Contains(word);
    }

    private static bool IsVerb(string word) =>
        PlaceUseWords.IsSmall(word) || (PlaceUseWords.Adverbs.Contains(word) && word != "first") || PlaceUseWords.Lies.Contains(word)
        || (PlaceUseWords.Acts.Contains(word) && !PlaceUseWords.ActorBeside.Contains(word) && !PlaceUseWords.PlaceOfIt.Contains(word));
}
