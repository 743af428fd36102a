using Parley.Positions;
using Parley.Statements;

namespace Parley.Ledgers;

/// <summary>What one version of the reader made of one article; statements in reading order.</summary>
public sealed record Reading(ReaderVersion Version, IReadOnlyList<Coded> Statements)
{
    /// <summary>The names in what was read, in reading order.</summary>
    public IReadOnlyList<NamedEntity> Entities { get; init; } = [];

    /// <summary>What was found in the article: from this, another cast or codebook can code it anew.</summary>
    public Findings Findings => new([.. Statements.Select(coded => coded.Dated.Attributed.Statement)], Entities);
}
