using System.Collections;
using Parley.Statements;

namespace Parley.Actors.Speakers;

/// <summary>The statements of an article whose speakers have been looked for, in reading order.</summary>
internal sealed class Turns : IReadOnlyList<Turn>
{
    private readonly List<Turn> turns = [];

    public int Count => turns.Count;

    public Turn this[int index] => turns[index];

    public void Add(Turn turn) => turns.Add(turn);

    /// <summary>The last outermost statement before one, other than that in which it stands; null when there is none.</summary>
    public Turn? LastBefore(Statement statement) => turns.FindLast(turn => turn.Statement.Within is null && turn.Statement.Id != statement.Within);

    public IEnumerator<Turn> GetEnumerator() => turns.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
