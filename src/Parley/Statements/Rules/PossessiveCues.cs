using Parley.Models;
using Parley.Statements.Encoder;
using Parley.Text;

namespace Parley.Statements.Rules;

/// <summary>Parts a possessive from the noun that attributes when the model took its "s" for the cue's: "Orrin’ | s assessment".</summary>
/// <remarks>For contents read again only, where the large model makes this slip; on whole articles it costs a little.</remarks>
internal sealed class PossessiveCues : IMendDrafts
{
    private const int LongestName = 6;

    public string Name => "possessive-cues";

    public IReadOnlyList<Draft> Mend(Passage passage, IReadOnlyList<Draft> drafts) => [.. drafts.Select(draft => Mend(passage, draft))];

    private Draft Mend(Passage passage, Draft draft)
    {
        var (start, end) = (draft.Cue.Start, draft.Cue.End);
        var mark = passage.WordAt(start) is "’" or "'" ? start : start - 1;
        if (mark < 1 || mark + 2 >= end || passage.WordAt(mark) is not ("’" or "'") || passage.WordAt(mark + 1) is not "s")
        {
            return draft;
        }

        var name = mark;
        while (name > 0 && mark - name < LongestName && passage.Words[name - 1].Paragraph == passage.Words[start].Paragraph
            && passage.Words[name - 1].Letters is LetterCase.Title or LetterCase.Upper)
        {
            name--;
        }

        return name == mark
            ? draft
            : draft with { Source = new WordRange(name, mark + 2), Cue = new WordRange(mark + 2, end), Rule = Name };
    }
}
