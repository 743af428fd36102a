using Parley.Models;
using Parley.Statements.Encoder;

namespace Parley.Statements.Rules;

/// <summary>Reads a line of a transcript, "WALLACE: Do you see …", as a statement of the one whose name stands before the colon.</summary>
/// <remarks>Two such lines make a transcript; a single one may be a headline's "TRADE: …".</remarks>
internal sealed class TranscriptLines : IMendDrafts
{
    private const int LongestName = 5;
    private const int FewestLines = 2;

    public string Name => "transcript-lines";

    public IReadOnlyList<Draft> Mend(Passage passage, IReadOnlyList<Draft> drafts)
    {
        var turns = Enumerable.Range(0, passage.Paragraphs.Count)
            .Select(passage.WordsOfParagraph)
            .SelectMany(words => TurnIn(passage, words) is { } turn ? [(Paragraph: words, Draft: turn)] : Array.Empty<(WordRange Paragraph, Draft Draft)>())
            .ToList();
        if (turns.Count < FewestLines)
        {
            return drafts;
        }

        var whole = turns.ConvertAll(turn => WithFollowing(passage, turn.Draft));
        return
        [
            .. drafts.Where(draft => !turns.Exists(turn => turn.Paragraph.Contains(draft.Cue.Start))
                && !whole.Exists(turn => turn.Contents.Any(content => content.Words.Contains(draft.Cue.Start)))),
            .. whole,
        ];
    }

    /// <summary>A turn goes on in the paragraphs after it while its quotation stays open.</summary>
    private static Draft WithFollowing(Passage passage, Draft turn)
    {
        var contents = turn.Contents.ToList();
        var paragraph = passage.Words[turn.Cue.Start].Paragraph;
        while (passage.EndsUnclosed(paragraph) && paragraph + 1 < passage.Paragraphs.Count)
        {
            paragraph++;
            var words = passage.WordsOfParagraph(paragraph);
            var start = passage.Words[words.Start].Quoting == Text.Quoting.Mark ? words.Start + 1 : words.Start;
            if (start == words.End || !passage.IsWhollyQuoted(paragraph) || NameIn(passage, words) is not null)
            {
                break;
            }

            contents.Add(new DraftContent(new WordRange(start, words.End), 1));
        }

        return turn with { Contents = contents };
    }

    private Draft? TurnIn(Passage passage, WordRange paragraph) =>
        NameIn(passage, paragraph) is { } name
            ? new Draft(
                name,
                new WordRange(name.End, name.End + 1),
                [new DraftContent(new WordRange(name.End + 1, paragraph.End), 1)],
                new Sureness(1, 1, 1, 1)) { Rule = Name }
            : null;

    /// <summary>The name before the colon at a paragraph's start, or null when the paragraph opens no turn.</summary>
    private static WordRange? NameIn(Passage passage, WordRange paragraph)
    {
        // Transcripts are often quoted as a whole, so that each line begins with a mark.
        var start = paragraph.Length > 0 && passage.Words[paragraph.Start].Quoting == Text.Quoting.Mark ? paragraph.Start + 1 : paragraph.Start;
        var colon = start;
        while (colon < paragraph.End && colon - start <= LongestName && passage.WordAt(colon) is not ":")
        {
            colon++;
        }

        var name = new WordRange(start, colon);
        var opensTurn = colon + 1 < paragraph.End && name.Length is > 0 and <= LongestName && passage.WordAt(colon) is ":";
        return opensTurn && IsUpperCased(passage, name) ? name : null;
    }

    private static bool IsUpperCased(Passage passage, WordRange name)
    {
        var letters = 0;
        foreach (var character in passage.Text.AsSpan(passage.SpanOf(name).Start, passage.SpanOf(name).Length))
        {
            if (char.IsLower(character) || char.IsDigit(character))
            {
                return false;
            }

            letters += char.IsLetter(character) ? 1 : 0;
        }

        return letters > 1;
    }
}
