using System.Text.Json.Serialization;
using Parley.Articles;
using Parley.Statements.Encoder;
using Parley.Text;

namespace Parley.Statements;

/// <summary>Words the article attributes to someone, and the words that attribute them.</summary>
/// <param name="Id">Made from the article and the offsets of cue and content.</param>
/// <param name="Speaker">The words that name who speaks; null when the article names nobody.</param>
/// <param name="Cue">The words that attribute: a verb group, "according to", a noun, a colon.</param>
/// <param name="Content">The words attributed, in one or more stretches.</param>
/// <param name="Mode">How far the content stands in quotation marks.</param>
/// <param name="Kind">What the speaker does with the content.</param>
/// <param name="Negated">Whether the cue is turned round: the speaker did not say, want or support the content.</param>
/// <param name="Block">The kind of block the cue stands in.</param>
/// <param name="Within">The statement in whose content this one stands, or null.</param>
/// <param name="Confidence">Calibrated probability, 0 to 1, that the statement counts as found under measure L of <c>docs/scores.md</c>.</param>
public sealed record Statement(
    StatementId Id,
    Spans? Speaker,
    Spans Cue,
    Spans Content,
    Mode Mode,
    Kind Kind,
    bool Negated,
    BlockKind Block,
    StatementId? Within,
    double Confidence)
{
    /// <summary>The statement of the body whose words this one, in a pull quote, prints again; null when there is none.</summary>
    public StatementId? Repeats { get; init; }

    /// <summary>For <see cref="Kind.Narrated"/>, whose speaker is null: the words that name who acted; else null.</summary>
    public Spans? Doer { get; init; }

    /// <summary>The words that name whose statement or deed it is.</summary>
    public Spans? NamedBy => Speaker ?? Doer;

    /// <summary>The name of the last rule that made or mended this statement; null when the model alone did.</summary>
    public string? Rule { get; init; }

    /// <summary>How sure the model is of the statement's parts: what the confidence is worked out from.</summary>
    [JsonInclude]
    internal Sureness Sureness { get; init; }
}
