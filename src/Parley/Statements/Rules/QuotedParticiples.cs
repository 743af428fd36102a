using Parley.Models;
using Parley.Statements.Cues;
using Parley.Statements.Encoder;

namespace Parley.Statements.Rules;

/// <summary>Gives a quotation to whoever is shown saying it: footage of Vell asking, “Why us?”</summary>
/// <remarks>
/// The model takes "uses footage of" for the cue and the rest for its content. Where that content is a name, a participle of speech and a
/// quotation to its end, the name is the source and the participle the cue.
/// </remarks>
internal sealed class QuotedParticiples : IMendDrafts
{
    private const int LongestName = 6;

    public string Name => "quoted-participles";

    public IReadOnlyList<Draft> Mend(Passage passage, IReadOnlyList<Draft> drafts) => [.. drafts.Select(draft => Mend(passage, draft))];

    private Draft Mend(Passage passage, Draft draft)
    {
        if (draft.OneStretch is not { } content || passage.IsQuoted(content.Start) || !passage.IsQuoted(content.End - 1))
        {
            return draft;
        }

        var word = content.Start;
        while (word < content.End && word - content.Start <= LongestName && passage.IsSpoken(word) && char.IsUpper(passage.WordAt(word)[0]))
        {
            word++;
        }

        if (word == content.Start || !IsParticipleOfSpeech(passage, word))
        {
            return draft;
        }

        var quotation = passage.WordAt(word + 1) is "," or ":" ? word + 2 : word + 1;
        return quotation < content.End && Enumerable.Range(quotation, content.End - quotation).All(passage.IsQuoted)
            ? draft with
            {
                Source = new WordRange(content.Start, word),
                Cue = new WordRange(word, word + 1),
                Contents = [draft.Contents[^1] with { Words = new WordRange(quotation, content.End) }],
                Rule = Name,
            }
            : draft;
    }

    private static bool IsParticipleOfSpeech(Passage passage, int word) =>
        word + 2 < passage.Words.Count
        && passage.WordAt(word).EndsWith("ing", StringComparison.Ordinal)
        && CueLexicon.KindOf(passage.WordAt(word).ToString()) == Kind.Said;
}
