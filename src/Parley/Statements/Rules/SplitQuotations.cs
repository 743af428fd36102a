using Parley.Models;
using Parley.Statements.Encoder;

namespace Parley.Statements.Rules;

/// <summary>Joins what a speaker says around "she said" to one statement: “We stay,” Vell said, “until it is over.” “We do.”</summary>
/// <remarks>
/// A quotation that no statement claims belongs to the statement whose content or cue comes right before it in the same paragraph, when
/// nothing but that statement's own source, cue, an addressee and punctuation lies between and all its contents so far are quoted.
/// </remarks>
internal sealed class SplitQuotations : IMendDrafts
{
    private const int FewestWords = 3;

    public string Name => "split-quotations";

    public IReadOnlyList<Draft> Mend(Passage passage, IReadOnlyList<Draft> drafts)
    {
        var mended = drafts.Select(draft => Freed(passage, draft, drafts)).ToArray();
        foreach (var quotation in passage.Quotations)
        {
            var words = passage.WordsOf(quotation.Span);
            if (words.Length < FewestWords + 2 || Array.Exists(mended, draft => Touches(draft, words)))
            {
                continue;
            }

            for (var index = 0; index < mended.Length; index++)
            {
                if (Precedes(passage, mended[index], words, mended))
                {
                    mended[index] = mended[index] with
                    {
                        Contents = [.. mended[index].Contents.Append(new DraftContent(words, 1)).OrderBy(content => content.Start)],
                        Rule = Name,
                    };
                    break;
                }
            }
        }

        return mended;
    }

    /// <summary>
    /// The draft without a quotation that goes on with another's words: “Each time,” Vell said, pointing at the map, “you give way.” The
    /// quotation begins small, and the one before the participle ends in a comma.
    /// </summary>
    private static Draft Freed(Passage passage, Draft draft, IReadOnlyList<Draft> all)
    {
        if (draft.OneStretch is not { } content || !passage.WordAt(draft.Cue.Start).EndsWith("ing", StringComparison.Ordinal) || passage.IsQuoted(content.Start))
        {
            return draft;
        }

        var quotation = Enumerable.Range(content.Start, content.Length).FirstOrDefault(passage.IsQuoted, content.End);
        var goesOn = quotation + 1 < content.End && passage.WordAt(quotation - 1) is "," && char.IsLower(passage.WordAt(quotation + 1)[0])
            && Enumerable.Range(quotation, content.End - quotation).All(passage.IsQuoted);
        return goesOn && all.Any(other => IsCutOff(passage, other, draft))
            ? draft with { Contents = [draft.Contents[0] with { Words = new WordRange(content.Start, quotation - 1) }] }
            : draft;
    }

    /// <summary>Whether a draft right before another ends in a quotation whose last character is a comma.</summary>
    private static bool IsCutOff(Passage passage, Draft draft, Draft next) =>
        draft.Cue.End <= next.Cue.Start && next.Cue.Start - draft.Cue.End <= 2
        && draft.Contents.All(content => passage.IsQuoted(content.Start) && passage.IsQuoted(content.End - 1))
        && draft.Contents[^1] is var last && last.Words.Length > 2 && passage.WordAt(last.End - 2) is ",";

    private static bool Touches(Draft draft, WordRange words) =>
        draft.Cue.Overlaps(words) || (draft.Source?.Overlaps(words) ?? false) || draft.Contents.Any(content => content.Words.Overlaps(words));

    private static bool Precedes(Passage passage, Draft draft, WordRange quotation, Draft[] all)
    {
        var contentEnd = draft.Contents.Where(content => content.Start < quotation.Start).Select(content => content.End).DefaultIfEmpty(0).Max();
        var end = Math.Max(draft.Cue.End, Math.Max(draft.Source?.End ?? 0, contentEnd));
        if (end > quotation.Start
            || passage.Words[draft.Cue.Start].Paragraph != passage.Words[quotation.Start].Paragraph
            || !draft.Contents.All(content => passage.IsQuoted(content.Start) && passage.IsQuoted(content.End - 1)))
        {
            return false;
        }

        return !Array.Exists(all, other => !ReferenceEquals(other, draft) && other.Cue.Start >= end && other.Cue.Start < quotation.Start && !IsCutOff(passage, draft, other))
            && IsPassedOver(passage, new WordRange(end, quotation.Start));
    }

    /// <summary>Only punctuation, or few words ("on Tuesday,"); a quotation that goes on in small letters may come after more.</summary>
    private static bool IsPassedOver(Passage passage, WordRange between)
    {
        var spoken = 0;
        for (var word = between.Start; word < between.End; word++)
        {
            spoken += passage.IsSpoken(word) ? 1 : 0;
        }

        var goesOn = between.Length > 0 && passage.WordAt(between.End - 1) is "," && char.IsLower(passage.WordAt(between.End + 1)[0]);
        return spoken == 0 || (spoken <= 4 && passage.WordAt(between.End - 1) is "." or ",") || (goesOn && spoken <= 12);
    }
}
