using Parley.Statements.Encoder;

namespace Parley.Statements;

/// <summary>Turns how sure a model is of a statement's parts into the probability that the statement counts as found under measure L.</summary>
/// <remarks>
/// A logistic regression per model, fitted on the development articles; the expected calibration error, five-fold by article, is in
/// <c>docs/scores.md</c>. Statements nested in others are not in that corpus: theirs is the same formula, never above the outer one's.
/// </remarks>
internal sealed class Calibration
{
    private readonly double[] weights;

    private Calibration(params double[] weights) => this.weights = weights;

    private static readonly Calibration Large = new(-2.081, 0.575, 0.1, 0.047, 0.321, 0.769, 0.801, 0.443, 0.289);

    private static readonly Calibration Small = new(-2.269, 0.59, 0.093, 0.071, 0.279, 0.641, 0.414, 0.367, 0.499);

    /// <summary>The calibration of a model by its card's name; an unknown model is treated as the default one.</summary>
    public static Calibration For(string model) => model == "english-small" ? Small : Large;

    /// <summary>The probability, from 0 to 1, rounded to three digits so that machines agree on it.</summary>
    public double Confidence(Draft draft, Mode mode)
    {
        ReadOnlySpan<double> inputs =
        [
            1,
            LogOdds(draft.Sureness.Cue),
            LogOdds(draft.Sureness.Source),
            LogOdds(draft.Sureness.Content),
            LogOdds(draft.Sureness.Borders),
            draft.Source is null ? 0 : 1,
            mode == Mode.Direct ? 1 : 0,
            mode == Mode.Mixed ? 1 : 0,
            draft.Rule is "dash-credits" or "transcript-lines" ? 1 : 0,
        ];
        var sum = 0.0;
        for (var index = 0; index < inputs.Length; index++)
        {
            sum += weights[index] * inputs[index];
        }

        return Math.Round(1 / (1 + Math.Exp(-sum)), 3);
    }

    private static double LogOdds(double probability)
    {
        var inside = Math.Clamp(probability, 1e-4, 1 - 1e-4);
        return Math.Log(inside / (1 - inside));
    }
}
