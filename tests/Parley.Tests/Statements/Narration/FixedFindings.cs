using Parley.Articles;
using Parley.Statements;

namespace Parley.Tests.Statements.Narration;

/// <summary>Finds what it was given, whatever the article.</summary>
internal sealed class FixedFindings(Findings findings) : IFindStatements
{
    public Findings Find(Article article, CancellationToken cancellationToken = default) => findings;
}
