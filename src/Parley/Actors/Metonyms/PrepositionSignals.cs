using System.Collections.Frozen;

namespace Parley.Actors.Metonyms;

/// <summary>What the preposition before a name tells, with the verb or noun that the preposition belongs to.</summary>
internal static class PrepositionSignals
{
    private const int HeadReach = 5;

    private static readonly FrozenSet<string> None = [];

    /// <summary>A preposition of place, unless its head is about trust or aim: "confidence in Moscow", "anger at London".</summary>
    public static PlaceUseSignal OfPlace(NameSetting setting, int index) => (setting[index], setting[index - 1]) switch
    {
        ("in", "confidence" or "trust" or "faith" or "belief") => new("trust", 3),
        ("at", "anger" or "angry" or "aimed" or "furious" or "directed" or "criticism" or "fury") => new("aim", 3),
        _ => new($"place preposition: {setting[index]}", -4),
    };

    /// <summary>A preposition that governs places and actors.</summary>
    public static PlaceUseSignal Of(NameSetting setting, int index) => setting[index] switch
    {
        "to" => ByHead(setting, index, "to", PlaceUseWords.Moves, PlaceUseWords.Gives, otherwise: -1),
        "from" => ByHead(setting, index, "from", PlaceUseWords.Moves, PlaceUseWords.Takes, otherwise: -1.5),
        "of" => ByHead(setting, index, "of", None, None, otherwise: -0.5),
        "on" or "upon" => ByHead(setting, index, "on", PlaceUseWords.Moves, PlaceUseWords.Presses, otherwise: 0.5),
        "with" when setting[index - 1] is "along" or "together" => new("along with", 0.5),
        "with" => ByHead(setting, index, "with", None, None, otherwise: 3),
        "between" => ByHead(setting, index, "between", PlaceUseWords.Moves, None, otherwise: 0.5),
        "over" => ByHead(setting, index, "over", PlaceUseWords.Moves, None, otherwise: -1),
        "toward" or "towards" => ByHead(setting, index, "toward", PlaceUseWords.Moves, None, otherwise: 0),
        "for" => IsAnyBefore(setting, index, PlaceUseWords.LeavesFor) ? new("leaves for", -4) : new("for", 2),
        "by" => setting[index - 1] is "bordered" or "surrounded" or "bounded" or "close" or "near" ? new("bordered by", -3) : new("by", 3),
        "against" or "versus" or "vs" or "v" => new("against", 4),
        "without" or "despite" => new("without", 1),
        "among" or "amongst" or "alongside" or "behind" => new("among", 0.5),
        "about" or "regarding" or "concerning" => new("about", 0),
        _ => new($"preposition: {setting[index]}", -0.5),
    };

    private static PlaceUseSignal ByHead(
        NameSetting setting, int index, string preposition, FrozenSet<string> placeVerbs, FrozenSet<string> actorVerbs, double otherwise)
    {
        var (placeNouns, actorNouns) = (PlaceUseWords.Heads("place", preposition), PlaceUseWords.Heads("actor", preposition));
        var reach = preposition == "of" ? 1 : HeadReach;
        for (var head = index - 1; head >= index - reach && !setting.IsEdge(head); head--)
        {
            var word = setting[head];
            if (PlaceUseWords.Fillers.Contains(word))
            {
                continue;
            }

            if (actorNouns.Contains(word) || actorVerbs.Contains(word))
            {
                return new($"{word} {preposition}", 3);
            }

            if (placeNouns.Contains(word) || placeVerbs.Contains(word) || (preposition == "to" && word == "from"))
            {
                return new($"{word} {preposition}", -3);
            }
        }

        return new(preposition, otherwise);
    }

    private static bool IsAnyBefore(NameSetting setting, int index, FrozenSet<string> words)
    {
        for (var head = index - 1; head >= index - 3; head--)
        {
            if (words.Contains(setting[head]))
            {
                return true;
            }
        }

        return false;
    }
}
