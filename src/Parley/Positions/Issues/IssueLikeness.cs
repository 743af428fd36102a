using Parley.Models;

namespace Parley.Positions.Issues;

/// <summary>How alike words are to each issue of a codebook in meaning.</summary>
/// <remarks>The issues' own words are embedded once, when the first statement is asked about. Safe to use from several threads at once.</remarks>
internal sealed class IssueLikeness
{
    private readonly IEmbedSentences sentences;
    private readonly Lazy<IReadOnlyList<Directions>> issues;

    public IssueLikeness(IReadOnlyList<IssueProfile> profiles, IEmbedSentences sentences)
    {
        this.sentences = sentences;
        issues = new(() => [.. profiles.Select(profile => new Directions(AllOf(profile.Phrases), AllOf(profile.Texts)))]);
    }

    /// <summary>For each issue the greatest likeness to one of its phrases and to one of its longer texts.</summary>
    public IReadOnlyList<(double Phrases, double Texts)> To(string words)
    {
        var direction = sentences.Embed(words);
        return [.. issues.Value.Select(issue => (Greatest(issue.Phrases, direction.Span), Greatest(issue.Texts, direction.Span)))];
    }

    private static double Greatest(IReadOnlyList<ReadOnlyMemory<float>> texts, ReadOnlySpan<float> direction)
    {
        var most = 0.0;
        foreach (var text in texts)
        {
            most = Math.Max(most, Dot(text.Span, direction));
        }

        return most;
    }

    private static double Dot(ReadOnlySpan<float> one, ReadOnlySpan<float> other)
    {
        var sum = 0.0;
        for (var index = 0; index < one.Length; index++)
        {
            sum += one[index] * other[index];
        }

        return sum;
    }

    private IReadOnlyList<ReadOnlyMemory<float>> AllOf(IReadOnlyList<string> texts) => [.. texts.Select(sentences.Embed)];

    private sealed record Directions(IReadOnlyList<ReadOnlyMemory<float>> Phrases, IReadOnlyList<ReadOnlyMemory<float>> Texts);
}
