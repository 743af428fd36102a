namespace Parley.Dates.Expressions;

/// <summary>What a time expression means, before the words around it are taken into account.</summary>
internal sealed record Reading(
    string Value, TimeKind Kind, DateOnly? From, DateOnly? To, Granularity Granularity, string Rule, Certainty Certainty)
{
    /// <summary>The same part of another year, for a month, quarter or day without its year: "June" of "last year".</summary>
    public Func<int, Reading>? InYear { get; init; }

    /// <summary>How long a duration is: its unit, and how many of them where that is told.</summary>
    public (TimeUnit Unit, int? Count)? Span { get; init; }

    public Reading By(string rule, Certainty certainty) => this with { Rule = rule, Certainty = certainty };

    /// <summary>A vague time: PAST_REF, PRESENT_REF or FUTURE_REF.</summary>
    public static Reading Vague(string value, string rule, DateOnly? from, DateOnly? to) =>
        new(value, TimeKind.Date, from, to, Granularity.Unknown, rule, Certainty.Fuzzy);

    /// <summary>A length of time without days.</summary>
    public static Reading Length(int? count, TimeUnit unit, string rule) =>
        new(Lengths.Value(count, unit), TimeKind.Duration, null, null, Granularity.Unknown, rule, Certainty.Undated) { Span = (unit, count) };

    /// <summary>Times that come again.</summary>
    public static Reading Again(string value, Granularity granularity) =>
        new(value, TimeKind.Set, null, null, granularity, "repeated", Certainty.Undated);
}
