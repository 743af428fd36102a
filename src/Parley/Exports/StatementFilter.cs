using Parley.Actors;
using Parley.Articles;
using Parley.Statements;

namespace Parley.Exports;

/// <summary>Which statements are shown; every format honours it. The defaults let all pass but what the article narrates.</summary>
public sealed record StatementFilter
{
    /// <summary>Words that the speaker's words or the actor's name must hold, whatever their letters' case; null for any speaker or none.</summary>
    public string? Speaker { get; init; }

    /// <summary>The kinds that pass; empty for all.</summary>
    public IReadOnlySet<Kind> Kinds { get; init; } = new HashSet<Kind>();

    /// <summary>The modes that pass; empty for all.</summary>
    public IReadOnlySet<Mode> Modes { get; init; } = new HashSet<Mode>();

    /// <summary>The least confidence that passes, 0 to 1.</summary>
    public double MinConfidence { get; init; }

    /// <summary>Whether statements within others are left out.</summary>
    public bool Outermost { get; init; }

    /// <summary>Whether what the article itself asserts passes too; naming <see cref="Kind.Narrated"/> among the kinds does the same.</summary>
    public bool Narrated { get; init; }

    /// <summary>Whether a statement of an article passes.</summary>
    public bool Accepts(Article article, Attributed attributed)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(attributed);
        var statement = attributed.Statement;
        return (Narrated || statement.Kind != Kind.Narrated || Kinds.Contains(Kind.Narrated))
            && (!Outermost || statement.Within is null)
            && statement.Confidence >= MinConfidence
            && (Kinds.Count == 0 || Kinds.Contains(statement.Kind))
            && (Modes.Count == 0 || Modes.Contains(statement.Mode))
            && (Speaker is null
                || statement.Speaker?.In(article.Text).Contains(Speaker, StringComparison.OrdinalIgnoreCase) == true
                || attributed.Actor.Actor?.Name.Contains(Speaker, StringComparison.OrdinalIgnoreCase) == true);
    }
}
