using Parley.Models;
using Parley.Statements.Encoder;
using Parley.Text;

namespace Parley.Statements.Rules;

/// <summary>Gives a nested cue without a source the subject that stands right before it in its clause: "because the defendant had claimed …".</summary>
/// <remarks>For contents read again only: an outermost cue without a source is often a passive, and the model sees those well.</remarks>
internal sealed class ClauseSubjects : IMendDrafts
{
    private const int LongestSubject = 4;

    public string Name => "clause-subjects";

    public IReadOnlyList<Draft> Mend(Passage passage, IReadOnlyList<Draft> drafts) =>
        [.. drafts.Select(draft => draft.Source is null && SubjectOf(passage, draft) is { } subject ? draft with { Source = subject, Rule = Name } : draft)];

    private static WordRange? SubjectOf(Passage passage, Draft draft)
    {
        for (var word = draft.Cue.Start - 1; word >= 0 && word >= draft.Cue.Start - LongestSubject - 1; word--)
        {
            if (passage.Words[word].Paragraph != passage.Words[draft.Cue.Start].Paragraph || !passage.IsSpoken(word))
            {
                return null;
            }

            if (passage.WordAt(word) is "because" or "that" or "after" or "when" or "while" or "but" or "if" or "before" or "since" or "although")
            {
                var subject = new WordRange(word + 1, draft.Cue.Start);
                return subject.Length > 0 && IsSubject(passage, subject.Start) ? subject : null;
            }
        }

        return null;
    }

    private static bool IsSubject(Passage passage, int first) =>
        passage.Words[first].Letters is LetterCase.Title or LetterCase.Upper
        || passage.WordAt(first) is "the" or "a" or "an" or "his" or "her" or "its" or "their" or "he" or "she" or "they" or "it" or "two" or "some" or "many";
}
