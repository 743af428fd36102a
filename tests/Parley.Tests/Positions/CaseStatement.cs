using Parley.Actors;
using Parley.Articles;
using Parley.Dates;
using Parley.Positions;
using Parley.Statements;
using Parley.Testing;
using Parley.Text;

namespace Parley.Tests.Positions;

/// <summary>Makes a statement of a case's text as the rules of positions read it.</summary>
internal static class CaseStatement
{
    /// <summary>The statement with this content, the whole text when none is given; its speaker speaks for the party, and the rivals are named in it.</summary>
    public static StatementView In(string text, string? content = null, string? cue = null, string? party = null, IReadOnlyList<string>? rivals = null)
    {
        var article = ArticleBuilder.FromText("case.txt", text, new DateOnly(2025, 6, 10));
        return StatementViews.Of(article, [Of(article, content ?? text, cue, party, rivals ?? [])]).Single();
    }

    /// <summary>A statement of an article, for tests that need several.</summary>
    public static Dated Of(Article article, string content, string? cue, string? party, IReadOnlyList<string> rivals)
    {
        var span = StatementBuilder.Find(article.Text, content);
        Spans cueSpans = [cue is null ? span : StatementBuilder.Find(article.Text, cue)];
        var statement = StatementBuilder.In(article, null, cueSpans, [span], Mode.Indirect);
        ActorResolution speaker = party is null ? new ActorResolution.Nobody() : new ActorResolution.Resolved(Side(party), ActorBasis.Name);
        var names = (party is null ? rivals : rivals.Append(party)).SelectMany(name => PlacesOf(article.Text, name)).OrderBy(named => named.Span).ToList();
        return new Dated(new Attributed(statement, speaker) { Names = names });
    }

    private static IEnumerable<NamedActor> PlacesOf(string text, string name)
    {
        for (var start = text.IndexOf(name, StringComparison.Ordinal); start >= 0; start = text.IndexOf(name, start + 1, StringComparison.Ordinal))
        {
            yield return new NamedActor(new TextSpan(start, start + name.Length), Side(name));
        }
    }

    private static Actor Side(string name) => new(ActorId.Of(name), name, ActorKind.State);
}
