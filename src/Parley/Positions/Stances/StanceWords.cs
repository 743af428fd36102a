using Parley.Positions.Acts;
using Parley.Positions.Phrases;

namespace Parley.Positions.Stances;

/// <summary>What the rules of stances read.</summary>
/// <param name="View">The statement.</param>
/// <param name="Topic">What the issue is about.</param>
/// <param name="Act">What the speaker does in the sentences read.</param>
/// <param name="Conditions">The conditions in them.</param>
/// <param name="Focus">The sentences read: those that touch the topic.</param>
internal sealed record StanceWords(StatementView View, Topic Topic, ActReading Act, IReadOnlyList<Condition> Conditions, WordRange Focus)
{
    /// <summary>The words of the content.</summary>
    public ViewWords Content => View.Content;

    /// <summary>Whether a word of the content belongs to the topic and names nobody.</summary>
    public bool Touches(int index) => Topic.Holds(Content, index) && !View.Dated.Attributed.Names.Any(name => name.Span.Contains(Content[index]));

    /// <summary>The words of a stretch of the content that belong to the topic.</summary>
    public List<int> TouchedIn(WordRange range) => [.. Enumerable.Range(range.First, range.Count).Where(Touches)];

    /// <summary>Whether a word of the content stands in a condition.</summary>
    public bool IsConditional(int index) => ConditionAt(index) is not null;

    /// <summary>The condition that a word of the content stands in; null when in none.</summary>
    public Condition? ConditionAt(int index) => Conditions.FirstOrDefault(condition => condition.Span.Contains(Content[index]));

    /// <summary>Whether a phrase of two or three given words stands in the sentences read.</summary>
    public bool Has(params string[] phrase) =>
        Enumerable.Range(Focus.First, Focus.Count).Any(index => phrase.Index().All(one => Content.Lower(index + one.Index) == one.Item));
}
