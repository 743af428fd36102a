using Parley.Statements;

namespace Parley.Dates.Occasions;

/// <summary>Finds the sentence that leads in to a quotation and tells its occasion: "Moss sounded glum on Tuesday. “We lost,” she said."</summary>
internal sealed class LeadIns(Sentences sentences, IReadOnlyList<Statement> statements)
{
    private static readonly HashSet<string> Pronouns = ["he", "she", "they", "it"];

    private static readonly HashSet<string> Manners =
    [
        "struck", "sounded", "spoke", "appeared", "addressed", "took", "was", "posted", "held", "gave", "delivered", "wrote", "hit", "lashed", "pushed", "responded", "weighed", "echoed",
        "reacted", "offered", "made", "used", "went", "issued", "testified", "briefed", "put", "kept", "seemed", "joined", "answered", "defended", "tweeted", "faced",
    ];

    /// <summary>The sentence before the statement's first, when it leads in to the statement; else null.</summary>
    public Sentence? Of(Statement statement)
    {
        var first = sentences.IndexAt(Math.Min(statement.Cue.Start, statement.Content.Start));
        if (statement.Mode == Mode.Indirect || statement.Within is not null || statement.Speaker is not { } speaker || statement.Content.Start > statement.Cue.Start
            || first < 1 || sentences[first - 1].Paragraph != sentences[first].Paragraph)
        {
            return null;
        }

        var sentence = sentences[first - 1];
        var words = speaker.In(sentences.Text).Split(' ');
        var opening = sentence.Words.Take(12).ToList();
        var isNamed = Pronouns.Contains(words[^1].ToLowerInvariant()) || opening.Exists(word => word.Text == words[^1]);
        return isNamed && opening.Exists(word => Manners.Contains(word.Lower)) && !statements.Any(other => other.Within is null && sentence.Span.Contains(new Text.TextSpan(other.Cue.Start, other.Cue.End)))
            ? sentence
            : null;
    }
}
