namespace Parley.Statements.Rules;

/// <summary>The rules over drafts, in the order in which they are applied.</summary>
internal static class DraftRules
{
    /// <summary>Those that look at one draft alone, and so fit attributions nested in a content as well.</summary>
    public static IReadOnlyList<IMendDrafts> OfOneDraft { get; } = [new BareArticles(), new NamedWords(), new AdjacentNames()];

    /// <summary>Those for contents that are read again.</summary>
    public static IReadOnlyList<IMendDrafts> OfNested { get; } = [new PossessiveCues(), .. OfOneDraft, new ClauseSubjects()];

    /// <summary>Those for an article's paragraphs.</summary>
    public static IReadOnlyList<IMendDrafts> All { get; } =
    [
        new UnsureCues(), new FarContents(), new BridgedContents(), .. OfOneDraft,
        new QuotedParticiples(), new SplitQuotations(), new ContinuedQuotations(), new DashCredits(), new TranscriptLines(),
    ];
}
