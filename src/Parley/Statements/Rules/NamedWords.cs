using Parley.Models;
using Parley.Statements.Cues;
using Parley.Statements.Encoder;

namespace Parley.Statements.Rules;

/// <summary>Gives a content to whose words it is said to be: in "Wald, echoing Orrin's remarks that …" it is Orrin's, not Wald's.</summary>
internal sealed class NamedWords : IMendDrafts
{
    private const int FurthestNoun = 3;
    private const int FurthestContent = 4;

    public string Name => "named-words";

    public IReadOnlyList<Draft> Mend(Passage passage, IReadOnlyList<Draft> drafts) => [.. drafts.Select(draft => Mend(passage, draft))];

    private Draft Mend(Passage passage, Draft draft)
    {
        var content = draft.Contents[0];
        if (draft.Source is null || content.Start <= draft.Cue.End || passage.WordAt(content.Start) is not "that")
        {
            return draft;
        }

        for (var word = content.Start - 2; word > draft.Cue.End; word--)
        {
            if (passage.WordAt(word) is "s" && passage.WordAt(word - 1) is "’" or "'" && NounAfter(passage, word, content.Start) is { } noun)
            {
                return draft with
                {
                    Source = new WordRange(draft.Cue.End, word + 1),
                    Cue = new WordRange(noun, noun + 1),
                    Rule = Name,
                };
            }
        }

        return draft;
    }

    private static int? NounAfter(Passage passage, int possessive, int content)
    {
        for (var word = possessive + 1; word < content && word <= possessive + FurthestNoun; word++)
        {
            if (CueLexicon.KindOf(passage.WordAt(word).ToString()) is not null && content - word <= FurthestContent)
            {
                return word;
            }
        }

        return null;
    }
}
