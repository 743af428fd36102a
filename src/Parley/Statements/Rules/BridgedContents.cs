using Parley.Models;
using Parley.Statements.Encoder;

namespace Parley.Statements.Rules;

/// <summary>Joins two stretches of a content that the model parted by a few words of neither source nor cue: "Estmark | ’s support for | the truce".</summary>
internal sealed class BridgedContents : IMendDrafts
{
    private const int WidestGap = 3;

    public string Name => "bridged-contents";

    public IReadOnlyList<Draft> Mend(Passage passage, IReadOnlyList<Draft> drafts)
    {
        var taken = drafts.SelectMany(draft => draft.Source is { } source ? new[] { source, draft.Cue } : [draft.Cue]).ToList();
        return [.. drafts.Select(draft => draft.Contents.Count > 1 ? Mend(passage, draft, taken) : draft)];
    }

    private Draft Mend(Passage passage, Draft draft, List<WordRange> taken)
    {
        var joined = new List<DraftContent> { draft.Contents[0] };
        foreach (var next in draft.Contents.Skip(1))
        {
            var gap = new WordRange(joined[^1].End, next.Start);
            var isBridge = gap.Length <= WidestGap && !taken.Exists(range => range.Overlaps(gap)) && IsWithinSentence(passage, gap);
            if (isBridge)
            {
                joined[^1] = new DraftContent(new WordRange(joined[^1].Start, next.End), Math.Min(joined[^1].Link, next.Link));
            }
            else
            {
                joined.Add(next);
            }
        }

        return joined.Count == draft.Contents.Count ? draft : draft with { Contents = joined, Rule = Name };
    }

    private static bool IsWithinSentence(Passage passage, WordRange gap)
    {
        for (var word = gap.Start; word < gap.End; word++)
        {
            if (passage.WordAt(word) is "." or "?" or "!" or ":" or "," or ";" || passage.Words[word].Quoting == Text.Quoting.Mark
                || passage.Words[word].Paragraph != passage.Words[gap.Start].Paragraph)
            {
                return false;
            }
        }

        return passage.Words[gap.Start - 1].Paragraph == passage.Words[gap.End].Paragraph;
    }
}
