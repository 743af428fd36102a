namespace Parley.Dates.Expressions;

/// <summary>What a time expression means, before the words around it are taken into account.</summary>
internal sealed record Reading(
    string Value, TimeKind Kind, DateOnly? From, DateOnly? To, Granularity Granularity, string Rule, Certainty Certainty)
{
    /// <summary>The same part of another year, for a month, quarter or day without its year: "June" of "last year".</summary>
    public Func<int, Reading>? InYear { get; init; }

    /// <summary>Whether the days were counted from the anchor.</summary>
    public bool IsAnchored { get; init; }

    public Reading By(string rule, Certainty certainty) => this with { Rule = rule, Certainty = certainty };

    /// <summary>A vague time: PAST_REF, PRESENT_REF or FUTURE_REF.</summary>
    public static Reading Vague(string value, string rule, DateOnly? from, DateOnly? to) =>
        new(value, TimeKind.Date, from, to, Granularity.Unknown, rule, Certainty.Fuzzy) { IsAnchored = true };

    /// <summary>A length of time without days.</summary>
    public static Reading Length(string value, string rule) =>
        new(value, TimeKind.Duration, null, null, Granularity.Unknown, rule, Certainty.Undated);

    /// <summary>Times that come again.</summary>
    public static Reading Again(string value, Granularity granularity) =>
        new(value, TimeKind.Set, null, null, granularity, "repeated", Certainty.Undated);
}
