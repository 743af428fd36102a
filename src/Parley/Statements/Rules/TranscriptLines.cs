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
            .Select(paragraph => (Paragraph: passage.WordsOfParagraph(paragraph), Draft: TurnIn(passage, passage.WordsOfParagraph(paragraph))))
            .Where(turn => turn.Draft is not null)
            .ToList();
        if (turns.Count < FewestLines)
        {
            return drafts;
        }

        return
        [
            .. drafts.Where(draft => !turns.Exists(turn => turn.Paragraph.Contains(draft.Cue.Start))),
            .. turns.Select(turn => turn.Draft).OfType<Draft>(),
        ];
    }

    private Draft? TurnIn(Passage passage, WordRange paragraph)
    {
        // Transcripts are often quoted as a whole, so that each line begins with a mark.
        var start = paragraph.Length > 0 && passage.Words[paragraph.Start].Quoting == Text.Quoting.Mark ? paragraph.Start + 1 : paragraph.Start;
        var colon = start;
        while (colon < paragraph.End && colon - start <= LongestName && passage.WordAt(colon) is not ":")
        {
            colon++;
        }

        var name = new WordRange(start, colon);
        return colon + 1 < paragraph.End && name.Length is > 0 and <= LongestName && passage.WordAt(colon) is ":" && IsUpperCased(passage, name)
            ? new Draft(
                name,
                new WordRange(colon, colon + 1),
                [new DraftContent(new WordRange(colon + 1, paragraph.End), 1)],
                new Sureness(1, 1, 1, 1)) { Rule = Name }
            : null;
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
