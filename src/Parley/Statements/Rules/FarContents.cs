using Parley.Statements.Encoder;

namespace Parley.Statements.Rules;

/// <summary>Keeps a content in another paragraph than its cue only where the press's conventions carry the quotation over.</summary>
/// <remarks>
/// The model joins quotations of neighbouring paragraphs too freely. A quotation goes on over a paragraph end when the paragraph before
/// leaves its mark unclosed or ends in a comma, or when the paragraphs up to and with the content's are quoted from their first word to their last.
/// </remarks>
internal sealed class FarContents : IMendDrafts
{
    public string Name => "far-contents";

    public IReadOnlyList<Draft> Mend(Passage passage, IReadOnlyList<Draft> drafts) => [.. drafts.Select(draft => Mend(passage, draft))];

    private Draft Mend(Passage passage, Draft draft)
    {
        var home = passage.Words[draft.Cue.Start].Paragraph;
        if (draft.Contents.All(content => passage.Words[content.Start].Paragraph != home))
        {
            return draft;
        }

        DraftContent[] kept = [.. draft.Contents.Where(content => IsCarriedOver(passage, home, passage.Words[content.Start].Paragraph))];
        return kept.Length == draft.Contents.Count ? draft : draft with { Contents = kept, Rule = Name };
    }

    private static bool IsCarriedOver(Passage passage, int home, int paragraph)
    {
        var step = Math.Sign(paragraph - home);
        for (var next = home; next != paragraph; next += step)
        {
            if (!GoesOn(passage, step > 0 ? next : next - 1) && !passage.IsWhollyQuoted(next + step))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A paragraph whose quotation is left open, or ends in a comma before its mark, waits for the next one.</summary>
    private static bool GoesOn(Passage passage, int paragraph)
    {
        var last = passage.WordsOfParagraph(paragraph).End - 1;
        return passage.EndsUnclosed(paragraph)
            || passage.WordAt(last) is ","
            || (last > 0 && passage.IsQuoted(last) && passage.WordAt(last - 1) is ",");
    }
}
