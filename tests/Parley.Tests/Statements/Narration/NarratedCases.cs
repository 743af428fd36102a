using Parley.Statements;
using Parley.Statements.Narration;
using Parley.Testing;
using Parley.Text;

namespace Parley.Tests.Statements.Narration;

/// <summary>Sentences of ours in <c>Cases/narrated.json</c>: the names in them, an attribution where there is one, and what the article itself tells.</summary>
public sealed class NarratedCases
{
    public static IEnumerable<TheoryDataRow<NarratedCase>> Cases => CaseFile.Rows<NarratedCase>("narrated.json", one => one.Text + (one.Said is null ? "" : " (" + one.Said + ")"));

    [Theory]
    [MemberData(nameof(Cases))]
    public void An_article_tells_what_somebody_did(NarratedCase one)
    {
        var article = ArticleBuilder.FromText("case.txt", one.Text);
        var names = (one.Names ?? []).SelectMany(name => PlacesOf(one.Text, name)).OrderBy(span => span)
            .Select(span => new NamedEntity(span, EntityKind.Other, 0.9)).ToList();
        IReadOnlyList<Statement> attributions = one.Said is { } cue && one.Words is { } words ? [StatementBuilder.In(article, one.Source, cue, words)] : [];

        var found = new NarratedStatements(new FixedFindings(new Findings(attributions, names))).Find(article, TestContext.Current.CancellationToken).Statements;

        var narrated = found.Where(statement => statement.Kind == Kind.Narrated).ToList();
        Assert.Equal(
            one.Deeds,
            narrated.Select(statement => new NarratedDeed(
                statement.Doer?.In(one.Text), statement.Cue.In(one.Text), statement.Content.In(one.Text), statement.Negated)));
        Assert.All(narrated, statement => Assert.Null(statement.Speaker));
        Assert.Equal(attributions, found.Except(narrated));
    }

    private static IEnumerable<TextSpan> PlacesOf(string text, string name)
    {
        for (var start = text.IndexOf(name, StringComparison.Ordinal); start >= 0; start = text.IndexOf(name, start + 1, StringComparison.Ordinal))
        {
            yield return new TextSpan(start, start + name.Length);
        }
    }

    /// <summary>A text, the names in it, the attribution with source, cue and words, and the deeds that it tells.</summary>
    public sealed record NarratedCase(
        string Text, IReadOnlyList<NarratedDeed> Deeds, IReadOnlyList<string>? Names = null, string? Source = null, string? Said = null, string? Words = null);

    /// <summary>Who did it, the verb group, the clause, and whether it is turned round.</summary>
    public sealed record NarratedDeed(string? Doer, string Cue, string Content, bool Negated = false);
}
