using System.Collections;
using Parley.Actors.Books;
using Parley.Statements;
using Parley.Text;

namespace Parley.Actors.Speakers;

/// <summary>The statements of an article whose speakers have been looked for, in reading order.</summary>
internal sealed class Turns(ArticleWords words) : IReadOnlyList<Turn>
{
    private readonly List<Turn> turns = [];

    public int Count => turns.Count;

    public Turn this[int index] => turns[index];

    public void Add(Turn turn) => turns.Add(turn);

    /// <summary>The last outermost statement before one, other than that in which it stands; null when there is none.</summary>
    public Turn? LastBefore(Statement statement) => turns.FindLast(turn => turn.Statement.Within is null && turn.Statement.Id != statement.Within);

    /// <summary>That statement when it stands in the paragraph of a place and a body, state or text speaks it; else null.</summary>
    public Turn? LastBodyBefore(Statement statement, TextSpan place) =>
        LastBefore(statement) is { Resolution: ActorResolution.Resolved { Who: { Kind: not (ActorKind.Person or ActorKind.Group or ActorKind.Anonymous or ActorKind.Office), Members.Count: 0 } } } last
        && words.ParagraphAt(place.Start) == words.ParagraphAt(last.Statement.Cue.Start)
            ? last
            : null;

    public IEnumerator<Turn> GetEnumerator() => turns.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
