using System.Collections;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace Parley.Text;

/// <summary>One or more stretches of a text in reading order, none empty, none overlapping; equal by value.</summary>
[CollectionBuilder(typeof(Spans), nameof(Create))]
public sealed class Spans : IReadOnlyList<TextSpan>, IEquatable<Spans>
{
    private readonly ImmutableArray<TextSpan> spans;

    private Spans(ImmutableArray<TextSpan> spans) => this.spans = spans;

    public int Count => spans.Length;

    public TextSpan this[int index] => spans[index];

    /// <summary>Where the first stretch begins.</summary>
    public int Start => spans[0].Start;

    /// <summary>Where the last stretch ends.</summary>
    public int End => spans[^1].End;

    /// <summary>Puts stretches into reading order.</summary>
    /// <exception cref="ArgumentException">There is none, one is empty, or two overlap.</exception>
    public static Spans Create(params ReadOnlySpan<TextSpan> stretches)
    {
        var sorted = stretches.ToArray();
        Array.Sort(sorted);
        for (var index = 0; index < sorted.Length; index++)
        {
            if (sorted[index].IsEmpty || (index > 0 && sorted[index].Overlaps(sorted[index - 1])))
            {
                throw new ArgumentException("Stretches must not be empty and must not overlap.", nameof(stretches));
            }
        }

        return sorted.Length == 0
            ? throw new ArgumentException("At least one stretch is needed.", nameof(stretches))
            : new Spans(ImmutableArray.Create(sorted));
    }

    /// <summary>The words of all stretches, joined by <paramref name="separator"/>.</summary>
    public string In(string text, string separator = " … ") => string.Join(separator, spans.Select(span => span.In(text)));

    public bool Overlaps(TextSpan other) => spans.Any(span => span.Overlaps(other));

    /// <summary>Whether one of the stretches holds all of <paramref name="other"/>.</summary>
    public bool Contains(TextSpan other) => spans.Any(span => span.Contains(other));

    public bool Equals(Spans? other) => other is not null && spans.AsSpan().SequenceEqual(other.spans.AsSpan());

    public override bool Equals(object? obj) => Equals(obj as Spans);

    public override int GetHashCode() => HashCode.Combine(Count, Start, End);

    public override string ToString() => string.Join("+", spans);

    public IEnumerator<TextSpan> GetEnumerator() => ((IEnumerable<TextSpan>)spans).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
