using Parley.Models;
using Parley.Statements.Encoder;
using Parley.Text;

namespace Parley.Statements.Rules;

/// <summary>Takes the name right before a cue as its source when the model took one further off: "urged Estmark to follow Norvale agreeing to …".</summary>
internal sealed class AdjacentNames : IMendDrafts
{
    private static readonly HashSet<string> Days =
    [
        "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "January", "February", "March", "April", "May", "June",
        "July", "August", "September", "October", "November", "December", "I",
    ];

    public string Name => "adjacent-names";

    public IReadOnlyList<Draft> Mend(Passage passage, IReadOnlyList<Draft> drafts) => [.. drafts.Select(draft => Mend(passage, draft))];

    private Draft Mend(Passage passage, Draft draft)
    {
        if (draft.Source is not { } source || source.End >= draft.Cue.Start || draft.Cue.Start == 0)
        {
            return draft;
        }

        var start = draft.Cue.Start;
        while (start > source.End && IsName(passage, start - 1))
        {
            start--;
        }

        return start < draft.Cue.Start && start > source.End && passage.IsSpoken(start - 1)
            && char.IsLower(passage.WordAt(start - 1)[0]) && passage.WordAt(start - 1) is not ("in" or "on" or "of" or "at" or "for" or "from" or "with" or "and" or "by" or "to")
            && !draft.Contents.Any(content => content.Words.Contains(start))
            ? draft with { Source = new WordRange(start, draft.Cue.Start), Rule = Name }
            : draft;
    }

    private static bool IsName(Passage passage, int word) =>
        passage.Words[word].Letters is LetterCase.Title or LetterCase.Upper && !Days.Contains(passage.WordAt(word).ToString());
}
