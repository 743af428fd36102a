using Parley.Actors;
using Parley.Articles;
using Parley.Dates.Occasions;
using Parley.Statements;

namespace Parley.Dates;

/// <summary>Tells the occasion of each statement of an article from the words around its cue, and what days its content is about.</summary>
/// <remarks>
/// What is not told stays null: the publication day bounds a statement's day from above, it is none. Stateless, so that threads may share it.
/// <c>docs/occasions.md</c> tells how.
/// </remarks>
public sealed class NewsOccasions : IResolveDates
{
    public IReadOnlyList<Dated> Resolve(Article article, IReadOnlyList<Attributed> statements)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(statements);
        var reading = new OccasionReading(article, [.. statements.Select(one => one.Statement)]);
        var dated = new Dictionary<StatementId, Dated>();
        Dated? earlier = null;
        var results = new List<Dated>(statements.Count);
        foreach (var statement in statements)
        {
            var outer = reading.OuterOf(statement.Statement);
            var one = outer is null ? reading.Of(statement, earlier, null) : reading.Of(statement, null, dated.GetValueOrDefault(outer.Id)?.Said);
            dated.TryAdd(statement.Statement.Id, one);
            results.Add(one);
            earlier = outer is null && statement.Statement.Speaker is not null ? one : earlier;
        }

        return results;
    }
}
