namespace Parley.Statements.Rules;

/// <summary>The rules over drafts, in the order in which they are applied.</summary>
internal static class DraftRules
{
    public static IReadOnlyList<IMendDrafts> All { get; } =
        [new UnsureCues(), new FarContents(), new SplitQuotations(), new ContinuedQuotations(), new DashCredits(), new TranscriptLines()];
}
