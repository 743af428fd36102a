using Parley.Statements.Encoder;

namespace Parley.Statements;

/// <summary>Turns how sure the model is into the probability that a statement counts as found.</summary>
internal static class Confidence
{
    public static double Of(Draft draft, bool isNested) => draft.Sureness.Cue * draft.Sureness.Source * draft.Sureness.Content;
}
