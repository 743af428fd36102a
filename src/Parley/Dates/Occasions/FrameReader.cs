using Parley.Statements;
using Parley.Text;

namespace Parley.Dates.Occasions;

/// <summary>Finds, for each statement of an article, the words that belong to the clause that attributes it.</summary>
internal sealed class FrameReader
{
    // Deeper than attributions are ever nested; statements that hold each other's cues go round for ever.
    private const int Deepest = 8;

    private readonly Sentences sentences;
    private readonly IReadOnlyList<Statement> statements;
    private readonly Dictionary<StatementId, Statement> outers = [];

    public FrameReader(Sentences sentences, IReadOnlyList<Statement> statements)
    {
        (this.sentences, this.statements) = (sentences, statements);
        foreach (var statement in statements)
        {
            var outer = statements.FirstOrDefault(other => other.Id == statement.Within)
                ?? statements.Where(other => other.Id != statement.Id && other.Content.Overlaps(FirstOf(statement.Cue))).MinBy(other => other.Content.End - other.Content.Start);
            if (outer is not null)
            {
                outers.TryAdd(statement.Id, outer);
            }
        }
    }

    /// <summary>The frame of a statement; null when its cue stands in no sentence.</summary>
    public Frame? Of(Statement statement)
    {
        var index = sentences.IndexAt(statement.Cue.Start);
        return index < 0 ? null : Of(statement, sentences[index]);
    }

    /// <summary>The frame of a statement in a sentence: that of its cue, or one that leads in to it.</summary>
    public Frame Of(Statement statement, Sentence sentence)
    {
        var roles = RolesOf(statement, sentence);
        return new Frame(statement, sentences.Text, sentence, roles, new FrameParts(sentences.Text, sentence, roles, statement).Of());
    }

    /// <summary>The statement that another stands in, or null.</summary>
    public Statement? OuterOf(Statement statement) => outers.GetValueOrDefault(statement.Id);

    /// <summary>Whether one statement stands, at whatever depth, in another.</summary>
    private bool IsWithin(Statement inner, Statement outer)
    {
        var one = OuterOf(inner);
        for (var depth = 0; depth < Deepest && one is not null; depth++)
        {
            if (one.Id == outer.Id)
            {
                return true;
            }

            one = OuterOf(one);
        }

        return false;
    }

    private WordRole[] RolesOf(Statement statement, Sentence sentence)
    {
        var roles = new WordRole[sentence.Words.Count];
        CloseQuotations(roles, sentence);
        foreach (var other in statements.Where(other => other.Content.Overlaps(sentence.Span) || other.Cue.Overlaps(sentence.Span)))
        {
            if (other.Id == statement.Id || IsWithin(statement, other) || IsWithin(other, statement) )
            {
                continue;
            }

            Set(roles, sentence, other.Content, WordRole.Closed, over: WordRole.Open);
            Set(roles, sentence, other.Cue, WordRole.OtherCue, over: WordRole.Open);
        }

        if (OuterOf(statement) is { } outer)
        {
            var stretch = outer.Content.FirstOrDefault(one => one.Contains(FirstOf(statement.Cue)));
            for (var index = 0; index < roles.Length; index++)
            {
                roles[index] = !stretch.IsEmpty && !stretch.Contains(sentence.Words[index].Span) ? WordRole.Closed : roles[index];
            }
        }

        Set(roles, sentence, statement.Content, WordRole.Closed);
        Set(roles, sentence, statement.Speaker, WordRole.Speaker);
        Set(roles, sentence, statement.Cue, WordRole.Cue);
        return roles;
    }

    /// <summary>Closes quotations, but for those that are titles: CNN's "State of the Union".</summary>
    private void CloseQuotations(WordRole[] roles, Sentence sentence)
    {
        foreach (var quotation in QuotationMarks.In(sentences.Text, sentence.Span))
        {
            var inside = Enumerable.Range(0, roles.Length).Where(index => quotation.Span.Contains(sentence.Words[index].Span)).ToList();
            var words = inside.Select(index => sentence.Words[index]).Where(word => !word.IsMark).ToList();
            var isTitle = quotation is { HasOpening: true, HasClosing: true } && words.Count is > 0 and <= 7
                && words.All(word => word.IsCapital || word.Text.Length <= 3) && words[0].IsCapital;
            inside.ForEach(index => roles[index] = isTitle ? roles[index] : WordRole.Closed);
        }
    }

    private static TextSpan FirstOf(Spans spans) => new(spans.Start, spans.Start + 1);

    private static void Set(WordRole[] roles, Sentence sentence, Spans? spans, WordRole role, WordRole? over = null)
    {
        for (var index = 0; spans is not null && index < roles.Length; index++)
        {
            if (spans.Overlaps(sentence.Words[index].Span) && (over is null || roles[index] == over))
            {
                roles[index] = role;
            }
        }
    }
}
