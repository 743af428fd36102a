using Parley.Actors;
using Parley.Articles;
using Parley.Dates;
using Parley.Positions;
using Parley.Statements;
using Parley.Testing;
using Parley.Text;

namespace Parley.Tests.Positions;

/// <summary>A sentence of ours with its statement marked: "[Norway] &lt;said&gt; {it would sign only if the fleet left}."</summary>
internal static class MarkedStatement
{
    /// <summary>The statement as rules read it, with whom its names mean.</summary>
    public static StatementView View(string marked, string? kind)
    {
        var text = string.Concat(marked.Where(letter => !"[]<>{}".Contains(letter, StringComparison.Ordinal)));
        var article = ArticleBuilder.FromText("case.txt", text, new DateOnly(2025, 6, 10));
        var statement = StatementBuilder.In(
            article,
            [Between(marked, '[', ']')],
            [Between(marked, '<', '>')],
            [Between(marked, '{', '}')],
            marked.Contains("{\"", StringComparison.Ordinal) ? Mode.Direct : Mode.Indirect,
            kind is null ? Kind.Said : Enum.Parse<Kind>(kind, ignoreCase: true));
        var attributed = new ArticleActors().Resolve(article, new Findings([statement], []));
        return StatementViews.Of(article, [new Dated(attributed.Single())]).Single();
    }

    /// <summary>The conditions with these words.</summary>
    public static IReadOnlyList<Condition> Conditions(StatementView view, IReadOnlyList<MarkedCondition>? conditions) =>
        [.. (conditions ?? []).Select(one => new Condition(
            StatementBuilder.Find(view.Article.Text, one.Words), Enum.Parse<ConditionKind>(one.Kind, ignoreCase: true), ConditionDirection.Unknown, null) { Rule = "case" })];

    /// <summary>Where the words between two marks stand once all marks are taken out.</summary>
    private static TextSpan Between(string marked, char open, char close)
    {
        var (from, to) = (marked.IndexOf(open, StringComparison.Ordinal), marked.IndexOf(close, StringComparison.Ordinal));
        return new TextSpan(Unmarked(marked, from), Unmarked(marked, to));
    }

    private static int Unmarked(string marked, int index) => marked.Take(index).Count(letter => !"[]<>{}".Contains(letter, StringComparison.Ordinal));
}

/// <summary>A condition of a case: its words and its kind.</summary>
public sealed record MarkedCondition(string Words, string Kind);
