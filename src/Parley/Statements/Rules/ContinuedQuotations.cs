using Parley.Models;
using Parley.Statements.Encoder;

namespace Parley.Statements.Rules;

/// <summary>Joins a paragraph that is nothing but a quotation, with no cue of its own, to the quotation before it.</summary>
/// <remarks>
/// The press prints a long quotation as several paragraphs and names the speaker once. The paragraph before must end in a quoted content,
/// or in the source or cue of a quoted one.
/// </remarks>
internal sealed class ContinuedQuotations : IMendDrafts
{
    private const int FewestWords = 3;

    public string Name => "continued-quotations";

    public IReadOnlyList<Draft> Mend(Passage passage, IReadOnlyList<Draft> drafts)
    {
        var mended = drafts.ToList();
        for (var paragraph = 1; paragraph < passage.Paragraphs.Count; paragraph++)
        {
            var words = passage.WordsOfParagraph(paragraph);
            if (words.Length < FewestWords || !passage.IsWhollyQuoted(paragraph) || HoldsMarks(passage, words)
                || mended.Exists(draft => draft.Cue.Overlaps(words) || draft.Contents.Any(content => content.Words.Overlaps(words))))
            {
                continue;
            }

            var index = LastQuotedIn(passage, mended, paragraph - 1);
            if (index >= 0)
            {
                mended[index] = mended[index] with
                {
                    Contents = [.. mended[index].Contents, new DraftContent(words, 1)],
                    Rule = Name,
                };
            }
        }

        return mended;
    }

    /// <summary>Whether marks stand inside the paragraph: then it quotes somebody in its turn and tells its own story.</summary>
    private static bool HoldsMarks(Passage passage, WordRange words)
    {
        for (var word = words.Start + 1; word < words.End - 1; word++)
        {
            if (passage.Words[word].Quoting == Text.Quoting.Mark)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The statement that ends last in a paragraph, when its contents are quoted; otherwise -1.</summary>
    private static int LastQuotedIn(Passage passage, List<Draft> drafts, int paragraph)
    {
        var (last, end) = (-1, -1);
        for (var index = 0; index < drafts.Count; index++)
        {
            var draft = drafts[index];
            var endHere = draft.Contents.Select(content => content.End)
                .Append(draft.Cue.End)
                .Where(word => passage.Words[word - 1].Paragraph == paragraph)
                .DefaultIfEmpty(-1)
                .Max();
            if (endHere > end)
            {
                (last, end) = (index, endHere);
            }
        }

        return last >= 0 && EndsIn(passage, end, paragraph)
            && drafts[last].Contents.All(content => passage.IsQuoted(content.Start) && passage.IsQuoted(content.End - 1))
            ? last
            : -1;
    }

    /// <summary>Whether the paragraph's last sentence is the one that ends at or after a word: no narration follows the statement.</summary>
    private static bool EndsIn(Passage passage, int end, int paragraph)
    {
        var last = passage.WordsOfParagraph(paragraph).End - 1;
        for (var word = end; word < last; word++)
        {
            if (passage.WordAt(word) is "." or "?" or "!")
            {
                return false;
            }
        }

        return true;
    }
}
