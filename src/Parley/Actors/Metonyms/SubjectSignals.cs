namespace Parley.Actors.Metonyms;

/// <summary>What the verb tells whose subject a name is.</summary>
internal static class SubjectSignals
{
    private const int Reach = 6;
    private const int LongestAside = 16;
    private const int LongestPredicate = 9;

    public static void AddTo(List<PlaceUseSignal> signals, NameSetting setting)
    {
        if (setting[setting.After] == "," && setting[setting.After + 1] is "a" or "an" or "the" or "one")
        {
            var apposition = Being(setting, setting.After + 1);
            signals.Add(apposition with { Weight = Math.Abs(apposition.Weight) < 2 ? 0 : apposition.Weight });
        }

        var index = AfterAside(setting, setting.ListEnd);
        var (isBe, isModal) = (false, false);
        for (var end = index + Reach; index < end; index++)
        {
            var word = setting[index];
            isBe |= PlaceUseWords.Be.Contains(word);
            isModal |= PlaceUseWords.Modals.Contains(word) || word.EndsWith("n't", StringComparison.Ordinal);
            if (!IsAdverb(word))
            {
                break;
            }
        }

        if (isBe)
        {
            signals.Add(Being(setting, index));
        }
        else if (setting.IsWord(index) && !setting.IsCapital(index))
        {
            signals.Add(isModal ? Having(setting, index) : Doing(setting[index]));
        }
    }

    /// <summary>After "has", "will", "could": a verb, or what it has.</summary>
    private static PlaceUseSignal Having(NameSetting setting, int index)
    {
        var doing = Doing(setting[index]);
        if (doing.Weight != 0)
        {
            return doing;
        }

        for (var at = index; at < index + Reach && setting.IsWord(at) && setting[at] is not ("of" or "in"); at++)
        {
            if (PlaceUseWords.PlaceOfIt.Contains(setting[at]))
            {
                return new("has a place", -2);
            }

            if (PlaceUseWords.ActorOfIt.Contains(setting[at]))
            {
                return new("has as an actor", 2);
            }
        }

        return new("verb", 0.7);
    }

    private static bool IsAdverb(string word) =>
        PlaceUseWords.Adverbs.Contains(word) || PlaceUseWords.Be.Contains(word)
        || word.EndsWith("n't", StringComparison.Ordinal) || (word.Length > 4 && word.EndsWith("ly", StringComparison.Ordinal) && word != "rely" && word != "ally");

    private static PlaceUseSignal Doing(string verb) => verb switch
    {
        _ when PlaceUseWords.Lies.Contains(verb) => new("verb of lying", -3),
        _ when PlaceUseWords.Acts.Contains(verb) => new("verb of acting", 3),
        _ when PlaceUseWords.IsSmall(verb) => new("no verb", 0),
        _ when verb.EndsWith("ed", StringComparison.Ordinal) => new("verb", 1),
        _ => new("unknown verb", 0),
    };

    private static PlaceUseSignal Being(NameSetting setting, int index)
    {
        for (var at = index; at < index + LongestPredicate && !setting.IsEdge(at) && !EndsPredicate(setting, at); at++)
        {
            var word = setting[at];
            if (PlaceUseWords.ActorIs.Contains(word))
            {
                return new("is an actor", 3);
            }

            if (PlaceUseWords.PlaceNouns.Contains(word) || (at == index && PlaceUseWords.PlaceIs.Contains(word) && word is not ("a" or "an" or "the" or "one")))
            {
                return new("is a place", -3);
            }
        }

        var first = setting[index];
        return first switch
        {
            _ when PlaceUseWords.Acts.Contains(first) && first.EndsWith("ing", StringComparison.Ordinal) => new("is acting", 3),
            _ when PlaceUseWords.ActedOn.Contains(first) => new("is dealt with", 2),
            _ when PlaceUseWords.GoesThere.Contains(first) => new("is gone to", -1),
            _ when PlaceUseWords.Acts.Contains(first) => new("is made to act", 1),
            _ => new("is", 0.5),
        };
    }

    private static bool EndsPredicate(NameSetting setting, int index) => setting[index] is "," or "in" || (setting[index] == "of" && setting[index - 1] != "one");

    /// <summary>The index after an aside in commas or brackets: "Moscow, which has few friends left, rejected it".</summary>
    private static int AfterAside(NameSetting setting, int index)
    {
        var close = setting[index] switch { "," => ",", "(" => ")", _ => "" };
        if (close.Length == 0)
        {
            return setting[index] is "which" or "who" or "itself" or "alone" ? index + 1 : index;
        }

        if (close == "," && setting[index + 1] is "which" or "who")
        {
            return index + 2;
        }

        for (var at = index + 1; at < index + LongestAside && !setting.IsEdge(at); at++)
        {
            if (setting[at] == close)
            {
                return at + 1;
            }
        }

        return index;
    }
}
