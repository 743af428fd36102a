using Parley.Models;
using Parley.Statements.Encoder;

namespace Parley.Statements.Rules;

/// <summary>Reads a paragraph that is a quotation, a dash and a name as that name's statement: “We stay.” — Ilse Brandvold.</summary>
internal sealed class DashCredits : IMendDrafts
{
    private const int LongestName = 12;

    public string Name => "dash-credits";

    public IReadOnlyList<Draft> Mend(Passage passage, IReadOnlyList<Draft> drafts)
    {
        var mended = drafts.ToList();
        for (var paragraph = 0; paragraph < passage.Paragraphs.Count; paragraph++)
        {
            if (CreditIn(passage, passage.WordsOfParagraph(paragraph)) is { } credit)
            {
                var words = passage.WordsOfParagraph(paragraph);
                mended.RemoveAll(draft => words.Contains(draft.Cue.Start));
                mended.Add(credit);
            }
        }

        return mended;
    }

    private Draft? CreditIn(Passage passage, WordRange paragraph)
    {
        if (paragraph.Length < 4 || !passage.IsQuoted(paragraph.Start))
        {
            return null;
        }

        var dash = paragraph.Start;
        while (dash < paragraph.End && passage.IsQuoted(dash))
        {
            dash++;
        }

        var last = paragraph.End > dash && passage.WordAt(paragraph.End - 1) is "." ? paragraph.End - 1 : paragraph.End;
        var name = new WordRange(dash + 1, last);
        return dash < paragraph.End && passage.WordAt(dash) is "—" or "–" or "-" or "―"
            && name.Length is > 0 and <= LongestName && IsName(passage, name)
            ? new Draft(
                name, new WordRange(dash, dash + 1), [new DraftContent(new WordRange(paragraph.Start, dash), 1)], new Sureness(1, 1, 1, 1))
            {
                Rule = Name,
            }
            : null;
    }

    /// <summary>A name begins with a large letter and holds no verb in the past tense among small words before its first comma.</summary>
    private static bool IsName(Passage passage, WordRange words)
    {
        if (!char.IsUpper(passage.WordAt(words.Start)[0]))
        {
            return false;
        }

        for (var word = words.Start; word < words.End; word++)
        {
            if (passage.WordAt(word) is ",")
            {
                break;
            }

            if (char.IsLower(passage.WordAt(word)[0]) && passage.WordAt(word) is not ("of" or "de" or "van" or "von" or "al" or "bin" or "the" or "and" or "la"))
            {
                return false;
            }
        }

        return true;
    }
}
