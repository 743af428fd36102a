using Parley.Text;

namespace Parley.Exports.Views;

/// <summary>A field of a statement, why it has its value, and what else it could have been.</summary>
/// <param name="Coding">The number of the coding it belongs to, from 1; null for a field of the statement itself.</param>
/// <param name="Field">Its name as in JSON.</param>
/// <param name="Value">Its value, in plain words.</param>
/// <param name="Span">The words of the article that it rests on; null when it rests on no words of its own.</param>
/// <param name="Rule">The rule or head that decided it; null when none is told.</param>
/// <param name="Alternatives">What else it could have been, with scores, best first.</param>
internal sealed record ShownField(int? Coding, string Field, string Value, TextSpan? Span, string? Rule, IReadOnlyList<(string Value, double Score)> Alternatives)
{
    public ShownField(int? coding, string field, string value, TextSpan? span, string? rule)
        : this(coding, field, value, span, rule, [])
    {
    }
}
