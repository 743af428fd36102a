using Parley.Positions.Phrases;
using Parley.Statements;

namespace Parley.Positions.Clauses;

/// <summary>The names in a statement's sentences, by the words of the sentences.</summary>
internal sealed class ClauseNames
{
    private readonly StatementView view;
    private readonly List<NameRange> names;

    public ClauseNames(StatementView view)
    {
        this.view = view;
        names = [.. view.Dated.Attributed.Names.Where(name => view.Sentence.Contains(name.Span))
            .Select(name => (Range: view.Around.RangeOf(name.Span), name.Actor))
            .Where(name => name.Range.Count > 0)
            .Select(name => new NameRange(name.Range.First, name.Range.After, name.Actor.Party ?? name.Actor.Name))];
    }

    /// <summary>The name whose last word stands at an index; null when none does.</summary>
    public NameRange? EndingAt(int index) => names.LastOrDefault(name => name.After == index + 1);

    /// <summary>The names within a range, in reading order.</summary>
    public IEnumerable<NameRange> In(int first, int after) => names.Where(name => first <= name.First && name.After <= after);

    /// <summary>The side that a pronoun stands for: in reported words the speaker's, else that of the name before it.</summary>
    public string? OfPronoun(int index)
    {
        var isReported = view.Statement.Kind != Kind.Narrated && view.Statement.Mode != Mode.Direct && view.Statement.Content.Contains(view.Around[index]);
        return isReported && view.Party is { } party ? party : names.LastOrDefault(name => name.After <= index)?.Party;
    }

    /// <summary>Whether a word looks like a verb in the past, and no name.</summary>
    public bool IsVerbLike(int index) =>
        view.Around.Lower(index) is { Length: > 4 } word && word.EndsWith("ed", StringComparison.Ordinal) && !names.Any(name => name.First <= index && index < name.After);
}
