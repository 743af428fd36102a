using Parley.Text;

namespace Parley.Actors.Metonyms;

/// <summary>Tells whether a place name stands for the place or for those who act in its name, by the words around it.</summary>
/// <remarks>
/// No grammar is parsed: the preposition before the name with its head, the verb after it, what it possesses and what stands beside it are signals
/// with weights, whose sum decides. The words are lists from general knowledge of English (<c>place-use-words.txt</c>, <c>place-use-verbs.txt</c>).
/// </remarks>
internal static class PlaceUses
{
    private const double Clear = 0.25;

    /// <summary>What the name at <paramref name="name"/> stands for.</summary>
    /// <param name="text">The article's text.</param>
    /// <param name="name">The place name in it.</param>
    /// <param name="sentenceOrParagraph">The stretch around the name that may be read.</param>
    /// <param name="otherwise">The use where nothing tells: states and seats of government are mostly actors, host cities of talks mostly places.</param>
    public static PlaceUse Of(string text, TextSpan name, TextSpan sentenceOrParagraph, PlaceUse otherwise = PlaceUse.Actor) =>
        Judge(text, name, sentenceOrParagraph, otherwise).Use;

    /// <summary>What the name stands for, with the rule that told.</summary>
    public static PlaceUseVerdict Judge(string text, TextSpan name, TextSpan sentenceOrParagraph, PlaceUse otherwise = PlaceUse.Actor)
    {
        var signals = Signals(NameSetting.Of(text, name, sentenceOrParagraph));
        var score = signals.Sum(signal => signal.Weight);
        var use = Math.Abs(score) < Clear ? otherwise : score > 0 ? PlaceUse.Actor : PlaceUse.Place;
        var reason = signals
            .Where(signal => use == PlaceUse.Actor ? signal.Weight > 0 : signal.Weight < 0)
            .OrderByDescending(signal => Math.Abs(signal.Weight))
            .Select(signal => signal.Name)
            .FirstOrDefault("default");
        return new PlaceUseVerdict(use, reason, score);
    }

    private static List<PlaceUseSignal> Signals(NameSetting setting)
    {
        var signals = new List<PlaceUseSignal>();
        TopicSignals.AddTo(signals, setting);
        if (PossessionSignals.IsPossessive(setting))
        {
            PossessionSignals.AddTo(signals, setting);
            return signals;
        }

        AddressSignals.AddTo(signals, setting);
        if (!CompoundSignals.AddTo(signals, setting) && !GovernorSignals.AddTo(signals, setting))
        {
            SubjectSignals.AddTo(signals, setting);
        }

        InfinitiveSignals.AddTo(signals, setting);
        return signals;
    }
}
