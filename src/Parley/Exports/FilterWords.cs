namespace Parley.Exports;

/// <summary>What a filter lets pass, for people.</summary>
internal static class FilterWords
{
    /// <summary>The filter in words; null when it lets all pass.</summary>
    public static string? Of(StatementFilter filter)
    {
        var words = new[]
        {
            filter.Speaker is { } speaker ? $"speaker “{speaker}”" : null,
            filter.Kinds.Count > 0 ? "kind " + string.Join(" or ", filter.Kinds.Order().Select(Terms.Of)) : null,
            filter.Modes.Count > 0 ? "mode " + string.Join(" or ", filter.Modes.Order().Select(Terms.Of)) : null,
            filter.MinConfidence > 0 ? $"confidence at least {Terms.Confidence(filter.MinConfidence)}" : null,
            filter.Outermost ? "outermost only" : null,
        };
        var said = string.Join(", ", words.OfType<string>());
        return said.Length == 0 ? null : said;
    }
}
