using Parley.Positions.Codebooks;
using Parley.Positions.Folds;

namespace Parley.Cli.Commands;

/// <summary>What a view is made of: articles that were read and coded, and the day as of which it is asked for.</summary>
/// <param name="Articles">The articles, in the order in which they were read, each once.</param>
/// <param name="AsOf">The day asked for, else the newest publication day; null when there is none.</param>
/// <param name="Codebook">The issues.</param>
internal sealed record ViewInput(IReadOnlyList<CodedArticle> Articles, DateOnly? AsOf, Codebook Codebook)
{
    /// <summary>The first day that counts as new; null for a view that compares nothing.</summary>
    public DateOnly? Since { get; init; }
}
