using Parley.Actors;
using Parley.Articles;
using Parley.Dates;
using Parley.Positions;
using Parley.Statements;

namespace Parley.Testing;

/// <summary>Makes coded statements of an article by naming their words: what folds are tested with.</summary>
public static class CodedBuilder
{
    /// <summary>A statement with these words and codings; each must stand in the article's text, the first occurrence is taken.</summary>
    /// <param name="article">The article.</param>
    /// <param name="actor">Whose words or deed it is; null when not resolved.</param>
    /// <param name="speaker">The words that name who; null when nobody is named.</param>
    /// <param name="cue">The words that attribute.</param>
    /// <param name="content">The words attributed.</param>
    /// <param name="codings">What it does about issues.</param>
    public static Coded In(Article article, Actor? actor, string? speaker, string cue, string content, params IEnumerable<Coding> codings)
    {
        ArgumentNullException.ThrowIfNull(content);
        var mode = content.AsSpan().IndexOfAny("\"“”") < 0 ? Mode.Indirect : content[0] is '"' or '“' ? Mode.Direct : Mode.Mixed;
        var statement = StatementBuilder.In(article, speaker, cue, content, mode);
        ActorResolution resolution = actor is null
            ? new ActorResolution.Unresolved(speaker ?? "", "nobody of that name is known", [])
            : new ActorResolution.Resolved(actor, ActorBasis.Name);
        return new Coded(new Dated(new Attributed(statement, resolution)), [.. codings], []);
    }

    /// <summary>A person who speaks for a party in a role.</summary>
    public static Actor Person(string name, string? role, string? party) => new(ActorId.Of(name), name, ActorKind.Person) { Role = role, Party = party };

    /// <summary>The coding of a stance on an issue.</summary>
    public static Coding On(string issue, Stance stance, Act act = Act.Assert) => new(act, stance) { Issue = issue };

    /// <summary>The same statement, said on a day that these words of the article tell.</summary>
    public static Coded SaidOn(this Coded coded, Article article, string words, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(coded);
        ArgumentNullException.ThrowIfNull(article);
        return coded with { Dated = coded.Dated with { Said = new SaidWhen(StatementBuilder.Find(article.Text, words), day, day, "test") } };
    }

    /// <summary>The same statement with a hedge of these words.</summary>
    public static Coded Hedged(this Coded coded, Article article, string words, ProbabilityBand? band)
    {
        ArgumentNullException.ThrowIfNull(coded);
        ArgumentNullException.ThrowIfNull(article);
        return coded with { Hedges = [.. coded.Hedges, new Hedge(StatementBuilder.Find(article.Text, words), band) { Rule = "test" }] };
    }

    /// <summary>The same coding with a condition of these words.</summary>
    public static Coding If(this Coding coding, Article article, string words, ConditionKind kind, ConditionDirection direction = ConditionDirection.Necessary, string? obligor = null)
    {
        ArgumentNullException.ThrowIfNull(coding);
        ArgumentNullException.ThrowIfNull(article);
        var by = obligor is null ? (Parley.Text.TextSpan?)null : StatementBuilder.Find(article.Text, obligor);
        return coding with { Conditions = [.. coding.Conditions, new Condition(StatementBuilder.Find(article.Text, words), kind, direction, by) { Rule = "test" }] };
    }

    /// <summary>The same coding with a red line of these words.</summary>
    public static Coding Never(this Coding coding, Article article, string words, string marker)
    {
        ArgumentNullException.ThrowIfNull(coding);
        ArgumentNullException.ThrowIfNull(article);
        return coding with { RedLine = new RedLine(StatementBuilder.Find(article.Text, words), StatementBuilder.Find(article.Text, marker)) { Rule = "test" } };
    }
}
