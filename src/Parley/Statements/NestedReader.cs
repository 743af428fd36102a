using Parley.Articles;
using Parley.Models;
using Parley.Statements.Cues;
using Parley.Statements.Encoder;
using Parley.Statements.Rules;
using Parley.Text;

namespace Parley.Statements;

/// <summary>Reads contents again, as texts of their own, for the attributions that stand in them.</summary>
/// <remarks>
/// The model was trained on outermost attributions only, so what stands inside a content is invisible until that content is read as if
/// it were the text. Words in direct quotation are left alone: what a quoted speaker reports is part of the quotation.
/// All contents of one depth are read together, each as a paragraph, to keep the number of windows low.
/// </remarks>
internal sealed class NestedReader(PassageReader reader, IReadOnlyList<IMendDrafts> rules, StatementMaker maker)
{
    private const int DeepestLevel = 3;
    private const int FewestWords = 5;
    private const int FewestWordsDeeper = 7;

    /// <summary>The statements given and those nested in them, in reading order.</summary>
    public IReadOnlyList<Statement> AddTo(
        Article article, Passage passage, IReadOnlyList<Statement> outermost, CancellationToken cancellationToken)
    {
        var all = new List<Statement>(outermost);
        var level = outermost.Select(statement => new Holder(statement, statement.Id)).ToList();
        for (var depth = 0; depth < DeepestLevel && level.Count > 0; depth++)
        {
            level = FindIn(level, article, passage, cancellationToken);
            all.AddRange(level.Where(found => found.IsStatement).Select(found => found.Statement));
        }

        return [.. all.OrderBy(statement => statement.Cue.Start).ThenBy(statement => statement.Content.Start)
            .ThenByDescending(statement => statement.Content.End)];
    }

    private List<Holder> FindIn(
        IReadOnlyList<Holder> outer, Article article, Passage passage, CancellationToken cancellationToken)
    {
        var stretches = Stretches(outer, article.Text, passage).OrderBy(stretch => stretch.Span).ToList();
        if (stretches.Count == 0)
        {
            return [];
        }

        var contents = reader.CutContents(article.Text, [.. stretches.Select(stretch => stretch.Span)]);
        var found = new List<Holder>();
        foreach (var draft in Read(contents, cancellationToken))
        {
            var holder = HolderOf(draft.Cue.Start);
            var cueStart = contents.Words[draft.Cue.Start].Span.Start;
            if (passage.IsQuoted(passage.WordFrom(cueStart)))
            {
                continue;
            }

            var inHolder = draft with
            {
                Source = draft.Source is { } source && HolderOf(source.Start) == holder ? source : null,
                Contents = [.. draft.Contents.Where(piece => HolderOf(piece.Start) == holder)],
            };
            var maySpeak = MaySpeak(contents, draft.Source) && !inHolder.Contents.Any(piece => inHolder.Source is { } own && piece.Words.Overlaps(own));
            found.AddRange(maker.Make(article, contents, [inHolder], (holder.Id, holder.Statement.Confidence))
                .Select(statement => new Holder(statement, maySpeak ? statement.Id : holder.Id)));
        }

        return found;

        Holder HolderOf(int word) => stretches[contents.Words[word].Paragraph].Holder;
    }

    private IReadOnlyList<Draft> Read(Passage contents, CancellationToken cancellationToken) =>
        rules.Aggregate(reader.Read(contents, cancellationToken).Drafts, (drafts, rule) => rule.Mend(contents, drafts));

    private static IEnumerable<(TextSpan Span, Holder Holder)> Stretches(
        IReadOnlyList<Holder> outer, string text, Passage passage)
    {
        foreach (var holder in outer.Where(holder => holder.Statement.Mode != Mode.Direct))
        {
            foreach (var span in holder.Statement.Content)
            {
                var words = passage.WordsOf(span);
                if (words.Length >= (holder.Statement.Within is null ? FewestWords : FewestWordsDeeper) && MayHoldCue(passage, words))
                {
                    yield return (AsSentence(text, span), holder);
                }
            }
        }
    }

    /// <summary>Whether a nested source may be one: a single small word that is neither pronoun nor plural is an adjective ("maximalist demands").</summary>
    private static bool MaySpeak(Passage contents, WordRange? source) =>
        source is not { Length: 1 } word
        || char.IsUpper(contents.WordAt(word.Start)[0])
        || contents.WordAt(word.Start)[^1] == 's'
        || contents.WordAt(word.Start) is "he" or "she" or "it" or "they" or "we" or "i" or "you" or "who" or "which" or "that" or "her" or "their" or "my"
            or "our" or "everyone" or "nobody" or "everybody" or "someone" or "people" or "many" or "some" or "police" or "both" or "one" or "none" or "most";

    private static bool MayHoldCue(Passage passage, WordRange words)
    {
        // The last two words leave no room for a content.
        for (var word = words.Start; word < words.End - 2; word++)
        {
            if (!passage.IsQuoted(word) && passage.IsSpoken(word)
                && (passage.WordAt(word) is "according" || CueLexicon.KindOf(passage.WordAt(word).ToString()) is not null))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Without a leading "that", and with the full stop that follows, so that the content reads like a sentence of its own.</summary>
    private static TextSpan AsSentence(string text, TextSpan span)
    {
        var start = text.AsSpan(span.Start, span.Length).StartsWith("that ", StringComparison.Ordinal) ? span.Start + 5 : span.Start;
        return new TextSpan(start, span.End < text.Length && text[span.End] == '.' ? span.End + 1 : span.End);
    }

    /// <summary>What contents are read again of.</summary>
    /// <param name="Statement">Whose contents.</param>
    /// <param name="Id">The statement within which the findings stand: the one above when this is not one that may be shown.</param>
    private sealed record Holder(Statement Statement, StatementId Id)
    {
        public bool IsStatement => Statement.Id == Id;
    }
}
