using Parley.Positions.Acts;

namespace Parley.Positions.Stances;

/// <summary>Neither yes nor no, or a word taken back.</summary>
internal static class Deferral
{
    /// <summary>Noncommittal of who studies, leaves open or says "not now", and of who takes back what was asked or offered; null otherwise.</summary>
    public static StanceReading? Of(StanceWords words) => words.Act.Act switch
    {
        Act.Defer => StanceReading.By("defers", Stance.Noncommittal),
        Act.Withdraw when words.Conditions.Count == 0 => StanceReading.By("takes-back", Stance.Noncommittal),
        _ => null,
    };
}
