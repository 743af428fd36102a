using Parley.Positions.Clauses;

namespace Parley.Positions.Measures;

/// <summary>How far a measure has gone, by what is done to it and how real the clause makes that.</summary>
internal static class MeasureStep
{
    /// <summary>The status; null when the words tell of no step: what is demanded, denied or a condition.</summary>
    /// <param name="verb">The label of the verb in <c>measure-verbs.txt</c>.</param>
    /// <param name="isGood">Whether the thing is a good that can be given or withheld; else it presses by itself.</param>
    /// <param name="mood">How real the clause makes it.</param>
    public static MeasureStatus? Of(string verb, bool isGood, Mood mood) => (verb, isGood) switch
    {
        (_, _) when mood is Mood.Condition or Mood.Negated or Mood.Demanded => null,
        ("effect", _) => mood is Mood.Fact ? MeasureStatus.Imposed : MeasureStatus.Threatened,
        ("threaten", _) => MeasureStatus.Threatened,
        ("announce", _) or ("promise", true) => mood is Mood.Possible or Mood.Threatened ? MeasureStatus.Threatened : MeasureStatus.Announced,
        ("take", false) or ("give", false) or ("deny", true) or ("reduce", true) => Taken(mood),
        ("take", true) or ("send", true) => mood is Mood.Fact ? MeasureStatus.Imposed : mood is Mood.Possible or Mood.Threatened ? null : MeasureStatus.Announced,
        ("end", _) or ("give", true) or ("release", _) => Ended(mood, MeasureStatus.Lifted),
        ("ease", _) or ("reduce", false) or ("deny", false) => Ended(mood, MeasureStatus.Eased),
        _ => null,
    };

    /// <summary>The status of a measure that is taken.</summary>
    public static MeasureStatus Taken(Mood mood) => mood switch
    {
        Mood.Fact => MeasureStatus.Imposed,
        Mood.Decided => MeasureStatus.Announced,
        _ => MeasureStatus.Threatened,
    };

    /// <summary>The status of a measure that is ended or made weaker: what is promised for certain counts as done, an offer does not.</summary>
    public static MeasureStatus? Ended(Mood mood, MeasureStatus done) => mood is Mood.Fact or Mood.Decided or Mood.Future ? done : null;
}
