using System.Numerics.Tensors;
using Parley.Actors.Pronouns;

namespace Parley.Pronouns;

/// <summary>Trains one network: the one that makes what is meant likeliest, whichever of its mentions it is.</summary>
internal sealed class MemberTrainer
{
    private const int Units = 64;
    private const int Epochs = 20;
    private const int Batch = 32;
    private const float Rate = 2e-3f;
    private const float DroppedInputs = 0.3f;
    private const float DroppedUnits = 0.5f;
    private const float DecayOfInputs = 2;
    private const float DecayOfFeatures = 10;

    private readonly Random random;
    private readonly int length;
    private readonly LearntNumbers inputs;
    private readonly LearntNumbers offsets = new(new float[Units], 0);
    private readonly LearntNumbers features;
    private readonly LearntNumbers outputs;
    private readonly LearntNumbers weights;

    private MemberTrainer(int length, int featureCount, int seed)
    {
        random = new Random(seed);
        this.length = length;
        inputs = LearntNumbers.Random(random, Units * length, 1 / MathF.Sqrt(length), DecayOfInputs);
        features = LearntNumbers.Random(random, featureCount * Units, 0.05f, DecayOfFeatures);
        outputs = LearntNumbers.Random(random, Units, 1 / MathF.Sqrt(Units), 0);
        weights = new LearntNumbers(new float[featureCount], DecayOfFeatures);
    }

    /// <summary>Trains on examples; the same seed gives the same network.</summary>
    public static NetworkMember Train(IReadOnlyList<Example> examples, int featureCount, int seed)
    {
        var trainer = new MemberTrainer(examples[0].Inputs[0].Length, featureCount, seed);
        trainer.Run([.. examples]);
        return new NetworkMember(
            trainer.inputs.Values, trainer.offsets.Values, trainer.features.Values, trainer.outputs.Values, trainer.weights.Values);
    }

    private void Run(Example[] examples)
    {
        LearntNumbers[] all = [inputs, offsets, features, outputs, weights];
        var (round, rounds) = (0, Epochs * ((examples.Length + Batch - 1) / Batch));
        for (var epoch = 0; epoch < Epochs; epoch++)
        {
            random.Shuffle(examples);
            foreach (var batch in examples.Chunk(Batch))
            {
                foreach (var example in batch)
                {
                    Learn(example, 1f / batch.Length);
                }

                var rate = Rate * (1 - (round++ / (float)rounds));
                foreach (var numbers in all)
                {
                    numbers.Step(rate, round);
                }
            }
        }
    }

    /// <summary>Adds an example's share to the gradients.</summary>
    private void Learn(Example example, float share)
    {
        var passes = example.Inputs.Select((input, name) => Forward(input, example.Features[name])).ToList();
        float[] scores = [.. passes.Select(pass => pass.Score), Sum(example.Features[^1])];
        TensorPrimitives.SoftMax<float>(scores, scores);
        var right = Math.Max(1e-9f, scores.Where((_, candidate) => example.IsMeant[candidate]).Sum());
        for (var candidate = 0; candidate < scores.Length; candidate++)
        {
            var error = (scores[candidate] - (example.IsMeant[candidate] ? scores[candidate] / right : 0)) * share;
            foreach (var feature in example.Features[candidate])
            {
                weights.Gradient[feature] += error;
            }

            if (candidate < passes.Count)
            {
                Backward(passes[candidate], example.Features[candidate], error);
            }
        }
    }

    private Pass Forward(float[] full, int[] known)
    {
        float[] input = [.. full.Select(number => random.NextSingle() < DroppedInputs ? 0 : number / (1 - DroppedInputs))];
        var hidden = new float[Units];
        for (var unit = 0; unit < Units; unit++)
        {
            hidden[unit] = offsets.Values[unit] + TensorPrimitives.Dot<float>(inputs.Values.AsSpan(unit * length, length), input);
        }

        foreach (var feature in known)
        {
            TensorPrimitives.Add(hidden, features.Values.AsSpan(feature * Units, Units), hidden);
        }

        var slopes = new float[Units];
        for (var unit = 0; unit < Units; unit++)
        {
            slopes[unit] = random.NextSingle() < DroppedUnits ? 0 : (hidden[unit] < 0 ? NetworkMember.Leak : 1) / (1 - DroppedUnits);
            hidden[unit] *= slopes[unit];
        }

        return new Pass(input, hidden, slopes, Sum(known) + TensorPrimitives.Dot<float>(outputs.Values, hidden));
    }

    private void Backward(Pass pass, int[] known, float error)
    {
        TensorPrimitives.MultiplyAdd(pass.Hidden, error, outputs.Gradient, outputs.Gradient);
        var slopes = new float[Units];
        TensorPrimitives.Multiply(pass.Slopes, outputs.Values, slopes);
        TensorPrimitives.Multiply(slopes, error, slopes);
        TensorPrimitives.Add(offsets.Gradient, slopes, offsets.Gradient);
        for (var unit = 0; unit < Units; unit++)
        {
            if (slopes[unit] != 0)
            {
                var row = inputs.Gradient.AsSpan(unit * length, length);
                TensorPrimitives.MultiplyAdd(pass.Input, slopes[unit], row, row);
            }
        }

        foreach (var feature in known)
        {
            var row = features.Gradient.AsSpan(feature * Units, Units);
            TensorPrimitives.Add(row, slopes, row);
        }
    }

    private float Sum(int[] known)
    {
        var sum = 0f;
        foreach (var feature in known)
        {
            sum += weights.Values[feature];
        }

        return sum;
    }

    /// <summary>A name's way through the network, kept for the way back.</summary>
    private sealed record Pass(float[] Input, float[] Hidden, float[] Slopes, float Score);
}
