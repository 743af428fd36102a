using Parley.Articles;
using Parley.Statements;

namespace Parley.Ledgers.Reviews;

/// <summary>A person's verdict on a statement; it stands beside what the machine read and never overwrites it.</summary>
/// <param name="Article">The statement's article.</param>
/// <param name="Statement">The statement that was judged.</param>
/// <param name="Anchor">Its words, so that the verdict can be attached again.</param>
/// <param name="Verdict">What was decided.</param>
public sealed record Review(ArticleId Article, StatementId Statement, ReviewAnchor Anchor, Verdict Verdict)
{
    /// <summary>What is to be corrected; none unless the verdict is <see cref="Verdict.Corrected"/>.</summary>
    public IReadOnlyList<Correction> Corrections { get; init; } = [];

    /// <summary>What the person wrote beside it; null for nothing.</summary>
    public string? Comment { get; init; }
}
